package org.mendlane.document;

import org.jspecify.annotations.Nullable;

/**
 * A document and where its bytes lie.
 */
record DocumentRow(Document document, String file, @Nullable String thumbnail) {
}
