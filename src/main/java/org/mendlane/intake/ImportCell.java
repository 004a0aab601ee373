package org.mendlane.intake;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an uploaded spreadsheet, with the sentence that says what is wrong with it.
 */
public record ImportCell(Column column, String value, @Nullable String problem) {
}
