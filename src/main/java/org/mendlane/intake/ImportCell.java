package org.mendlane.intake;

import org.jspecify.annotations.Nullable;

/**
 * A cell of an uploaded spreadsheet, with the sentence that says what is wrong with it,
 * and where, and the same for a reader who looks at the cell.
 */
public record ImportCell(Column column, String value, @Nullable String problem, @Nullable String hint) {
}
