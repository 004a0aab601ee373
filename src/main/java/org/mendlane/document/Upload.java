package org.mendlane.document;

import java.io.InputStream;

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

}
