package org.mendlane.intake;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One page of an uploaded spreadsheet; rows and bad count the whole sheet, pages begin
 * with 0, order is the order made of it.
 */
public record ImportPreview(ImportId id, String fileName, String sheet, int rows, int bad, @Nullable String order,
		int page, int pages, List<ImportRow> list) {

	/** Rows without a mistake. */
	public int good() {
		return this.rows - this.bad;
	}

}
