package org.mendlane.document;

import org.jspecify.annotations.Nullable;

/**
 * The content of a document as it lies in the storage.
 */
record Content(String name, String contentType, long size, String sha256, String file, @Nullable String thumbnail) {
}
