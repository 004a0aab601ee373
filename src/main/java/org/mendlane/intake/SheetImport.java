package org.mendlane.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.apache.poi.ss.util.CellRangeAddress;
import org.mendlane.shared.Refusal;

/**
 * One reading of a sheet from its headings to its last row; hands the rows on in bundles.
 */
class SheetImport implements RowSink {

	static final int MOST_ROWS = 10_000;

	private static final int BUNDLE = 500;

	private final String sheet;

	private final Locale locale;

	private final Headings headings;

	private final RowCheck check;

	private final Consumer<List<DraftRow>> out;

	private final List<DraftRow> bundle = new ArrayList<>();

	private Map<Integer, Column> columns = Map.of();

	private int headingRow;

	private int rows;

	SheetImport(String sheet, Locale locale, Headings headings, RowCheck check, Consumer<List<DraftRow>> out) {
		this.sheet = sheet;
		this.locale = locale;
		this.headings = headings;
		this.check = check;
		this.out = out;
	}

	@Override
	public boolean row(int number, Map<Integer, RawCell> cells) {
		if (this.columns.isEmpty()) {
			this.columns = this.headings.columns(this.sheet, cells, this.locale);
			this.headingRow = number;
			return true;
		}
		Map<Column, String> values = new EnumMap<>(Column.class);
		Set<Column> formulas = EnumSet.noneOf(Column.class);
		this.columns.forEach((place, column) -> take(column, cells.get(place), values, formulas));
		if (!values.isEmpty()) {
			add(this.check.check(number, values, formulas));
		}
		return true;
	}

	private static void take(Column column, @org.jspecify.annotations.Nullable RawCell cell, Map<Column, String> values,
			Set<Column> formulas) {
		if (cell != null) {
			values.put(column, cell.text());
			if (cell.formula()) {
				formulas.add(column);
			}
		}
	}

	private void add(DraftRow row) {
		this.rows++;
		if (this.rows > MOST_ROWS) {
			throw new Refusal("intake.too-many-rows", this.sheet, MOST_ROWS);
		}
		this.bundle.add(row);
		if (this.bundle.size() == BUNDLE) {
			handOn();
		}
	}

	private void handOn() {
		this.out.accept(List.copyOf(this.bundle));
		this.bundle.clear();
	}

	/**
	 * Refuses an empty sheet, and merged cells among the rows, as they hide what is
	 * missing.
	 */
	void end(List<String> merged) {
		for (String area : merged) {
			CellRangeAddress range = CellRangeAddress.valueOf(area);
			boolean ours = this.columns.keySet().stream().anyMatch(range::containsColumn);
			if (ours && range.getLastRow() + 1 >= this.headingRow) {
				throw new Refusal("intake.merged", this.sheet, area);
			}
		}
		if (this.rows == 0) {
			throw new Refusal("intake.empty", this.sheet);
		}
		handOn();
	}

}
