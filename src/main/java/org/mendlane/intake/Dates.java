package org.mendlane.intake;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Dates as people write them into cells: year first or day first, never a day that does
 * not exist.
 */
final class Dates {

	private static final List<DateTimeFormatter> WRITTEN = Stream.of("uuuu-M-d", "d.M.uuuu", "d/M/uuuu", "d-M-uuuu")
		.map((pattern) -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
		.toList();

	private Dates() {
	}

	static Optional<LocalDate> parse(String text) {
		String date = text.replaceAll("\\s+", "").replaceAll("(?<=\\d{4})(?:r\\.?|\\.)$", "");
		return WRITTEN.stream().flatMap((format) -> parse(date, format).stream()).findFirst();
	}

	private static Optional<LocalDate> parse(String text, DateTimeFormatter format) {
		try {
			return Optional.of(LocalDate.parse(text, format)).filter((date) -> date.getYear() >= 1950);
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}
