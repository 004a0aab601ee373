package org.mendlane.portal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mendlane.intake.Column;

/**
 * Sorts the corrected cells of a preview page by their rows.
 */
final class ImportCells {

	private static final Pattern CELL = Pattern.compile("r([0-9]{1,6})-([a-z]+)");

	private ImportCells() {
	}

	static Map<Integer, Map<Column, String>> of(Map<String, String> typed) {
		Map<Integer, Map<Column, String>> rows = new TreeMap<>();
		typed.forEach((name, value) -> {
			Matcher cell = CELL.matcher(name);
			if (cell.matches()) {
				rows.computeIfAbsent(Integer.valueOf(cell.group(1)), (row) -> new EnumMap<>(Column.class))
					.put(Column.valueOf(cell.group(2).toUpperCase(Locale.ROOT)), value);
			}
		});
		return rows;
	}

}
