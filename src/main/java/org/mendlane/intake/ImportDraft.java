package org.mendlane.intake;

import org.jspecify.annotations.Nullable;

/**
 * An uploaded spreadsheet: its names, and the order that was made of it.
 */
record ImportDraft(ImportId id, String fileName, String sheet, @Nullable String order) {
}
