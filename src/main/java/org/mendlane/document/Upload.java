package org.mendlane.document;

import java.io.InputStream;
import java.util.Objects;

import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A file that somebody hands in for a case.
 */
public record Upload(String caseNumber, String kind, String fileName, InputStream content, String by,
		@Nullable String label) {

	/** Photos are pictures that nobody changes or deletes later. */
	boolean isPhoto() {
		return this.kind.startsWith("photo-");
	}

	/**
	 * What a photo has in common with the same one sent again; nothing for other files.
	 */
	@Nullable String photoKey(String sha256) {
		return isPhoto() ? DigestUtils.sha256Hex(sha256 + Objects.requireNonNullElse(this.label, "")) : null;
	}

}
