package org.mendlane.intake;

import java.util.EnumMap;
import java.util.Map;

/**
 * A row with its texts and what is wrong with them.
 */
record DraftRow(int row, Map<Column, String> values, Map<Column, Problem> problems) {

	DraftRow {
		values = new EnumMap<>(values);
		problems = problems.isEmpty() ? Map.of() : new EnumMap<>(problems);
	}

	String value(Column column) {
		return this.values.getOrDefault(column, "");
	}

	boolean bad() {
		return !this.problems.isEmpty();
	}

}
