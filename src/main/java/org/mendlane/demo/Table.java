package org.mendlane.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;

/**
 * A table of the demo data: {@code demo/<name>.csv}, columns by semicolons, the first
 * line names them.
 */
final class Table {

	private Table() {
	}

	static List<Row> read(String name) {
		List<Row> rows = new ArrayList<>();
		String[] heads = {};
		for (String line : lines(name)) {
			if (line.isBlank() || line.startsWith("#")) {
				continue;
			}
			String[] cells = line.split(";", -1);
			if (heads.length == 0) {
				heads = cells;
			}
			else {
				rows.add(row(name, heads, cells));
			}
		}
		return rows;
	}

	private static Row row(String name, String[] heads, String[] cells) {
		if (cells.length != heads.length) {
			throw new IllegalStateException(name + ": " + String.join(";", cells));
		}
		Map<String, String> row = new LinkedHashMap<>();
		for (int i = 0; i < heads.length; i++) {
			row.put(heads[i].strip(), cells[i].strip());
		}
		return new Row(row);
	}

	private static List<String> lines(String name) {
		try {
			return new ClassPathResource("demo/" + name + ".csv")
				.getContentAsString(java.nio.charset.StandardCharsets.UTF_8)
				.lines()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
