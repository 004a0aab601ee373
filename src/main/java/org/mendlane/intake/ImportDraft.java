package org.mendlane.intake;

import org.jspecify.annotations.Nullable;

/**
 * An uploaded spreadsheet: whose it is, and the order that was made of it.
 */
record ImportDraft(ImportId id, String owner, String fileName, String sheet, @Nullable String order) {
}
