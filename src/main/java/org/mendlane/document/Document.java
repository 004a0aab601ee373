package org.mendlane.document;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a kept file of a case; its kind is slip, intake-protocol, quote,
 * packing-list, handed-in, handed-out, visit-report, photo-report, photo-intake,
 * photo-dispatch, photo-rejected or attachment.
 */
public record Document(DocumentId id, String caseNumber, String kind, String name, String contentType, long size,
		Instant at, String by, @Nullable String label) {

	/** Whether it is a photo of a device. */
	public boolean isPhoto() {
		return this.kind.startsWith("photo-");
	}

	/**
	 * Whether it stands among the papers of its case, as photos and attachments do not.
	 */
	public boolean isPaper() {
		return !isPhoto() && !"attachment".equals(this.kind);
	}

	/** Whether it is a picture, of which a small version is kept too. */
	public boolean isImage() {
		return this.contentType.startsWith("image/");
	}

}
