package org.mendlane.intake;

import java.util.List;

/**
 * A row of an uploaded spreadsheet under its number in the sheet; it has a cell for every
 * column.
 */
public record ImportRow(int row, boolean bad, List<ImportCell> cells) {

	/** The text of one cell. */
	public String value(Column column) {
		return this.cells.get(column.ordinal()).value();
	}

}
