package org.mendlane.demo;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * A line of a {@link Table}.
 */
record Row(Map<String, String> cells) {

	String text(String column) {
		String cell = this.cells.get(column);
		if (cell == null) {
			throw new IllegalArgumentException("no column " + column + " in " + this.cells.keySet());
		}
		return cell;
	}

	/** The column of this language, Polish where there is no Slovenian one. */
	String text(String column, Locale language) {
		return text(column + ("sl".equals(language.getLanguage()) ? "_sl" : "_pl"));
	}

	@Nullable String textOrNull(String column) {
		return has(column) ? text(column) : null;
	}

	boolean has(String column) {
		return !text(column).isEmpty();
	}

	int number(String column) {
		return Integer.parseInt(text(column));
	}

	Locale language(String column) {
		return Locale.forLanguageTag(text(column));
	}

	/** What is divided by commas. */
	List<String> list(String column) {
		return Stream.of(text(column).split(",")).map(String::strip).filter((part) -> !part.isEmpty()).toList();
	}

}
