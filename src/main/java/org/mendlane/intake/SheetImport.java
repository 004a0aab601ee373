package org.mendlane.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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
class SheetImport<C extends SheetColumn, R> implements RowSink {

	static final int MOST_ROWS = 10_000;

	private static final int BUNDLE = 500;

	private final String sheet;

	private final Locale locale;

	private final Headings<C> headings;

	private final RowReader<C, R> check;

	private final Consumer<List<R>> out;

	private final List<R> bundle = new ArrayList<>();

	private Map<Integer, C> columns = Map.of();

	private int headingRow;

	private int rows;

	SheetImport(String sheet, Locale locale, Headings<C> headings, RowReader<C, R> check, Consumer<List<R>> out) {
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
		Map<C, String> values = new HashMap<>();
		Set<C> formulas = new HashSet<>();
		this.columns.forEach((place, column) -> take(column, cells.get(place), values, formulas));
		if (!values.isEmpty()) {
			add(this.check.read(number, values, formulas));
		}
		return true;
	}

	private void take(C column, @org.jspecify.annotations.Nullable RawCell cell, Map<C, String> values,
			Set<C> formulas) {
		if (cell != null) {
			values.put(column, cell.text());
			if (cell.formula()) {
				formulas.add(column);
			}
		}
	}

	private void add(R row) {
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
