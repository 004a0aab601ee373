package org.mendlane.intake;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * Some rows of an uploaded list of customers of which the same becomes, and the row after
 * which the next ones come; counts are those of the whole list.
 */
public record CustomerPreview(CustomerImport list, Map<Verdict, Integer> counts, int ticked, int done, Verdict shown,
		List<Row> rows, @Nullable Integer next) {

	/** How many rows have this verdict. */
	public int count(Verdict verdict) {
		return this.counts.getOrDefault(verdict, 0);
	}

	/** How many customers are new or changed when all is kept. */
	public int kept() {
		return count(Verdict.NEW) + count(Verdict.CHANGED) + this.ticked;
	}

	/**
	 * A row as it is shown, with what is said about it and what is wrong with its cells.
	 */
	public record Row(int row, String name, String email, String phone, String place, boolean ticked,
			@Nullable Long known, String said, List<String> problems) {
	}

}
