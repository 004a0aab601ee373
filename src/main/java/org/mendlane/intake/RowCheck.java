package org.mendlane.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.repair.NewDevice;

import org.springframework.stereotype.Component;

/**
 * Says what is wrong with a row, and makes a device of a row that is right.
 */
@Component
class RowCheck {

	private final Vocabulary words;

	private final Clock clock;

	RowCheck(Vocabulary words, Clock clock) {
		this.words = words;
		this.clock = clock;
	}

	/** Too long texts are cut, for somebody has to write them anew anyway. */
	DraftRow check(int row, Map<Column, String> given, Set<Column> formulas) {
		Map<Column, String> values = new EnumMap<>(Column.class);
		Map<Column, Problem> problems = new EnumMap<>(Column.class);
		for (Column column : Column.values()) {
			String value = given.getOrDefault(column, "").strip();
			Problem problem = formulas.contains(column) ? Problem.FORMULA : problem(column, value);
			if (problem != null) {
				problems.put(column, problem);
			}
			values.put(column, (value.length() <= column.longest()) ? value : value.substring(0, column.longest()));
		}
		return new DraftRow(row, values, problems);
	}

	/** What is wrong with a cell, in words. */
	@Nullable String hint(DraftRow row, Column column, Locale locale) {
		Problem problem = row.problems().get(column);
		return (problem != null) ? this.words.text(problem.key(), locale, row.value(column), column.longest()) : null;
	}

	NewDevice device(DraftRow row) {
		return new NewDevice(this.words.kind(row.value(Column.KIND)).orElseThrow(), row.value(Column.MAKER),
				row.value(Column.MODEL), filled(row, Column.SERIAL), row.value(Column.FAULT),
				filled(row, Column.ACCESSORIES), Dates.parse(row.value(Column.PURCHASED)).orElse(null),
				this.words.yesNo(row.value(Column.WARRANTY)).orElseThrow());
	}

	private @Nullable Problem problem(Column column, String value) {
		if (value.isEmpty()) {
			return column.isRequired() ? Problem.MISSING : null;
		}
		if (value.length() > column.longest()) {
			return Problem.TOO_LONG;
		}
		return switch (column) {
			case KIND -> this.words.kind(value).isPresent() ? null : Problem.UNKNOWN_KIND;
			case WARRANTY -> this.words.yesNo(value).isPresent() ? null : Problem.NOT_YES_NO;
			case PURCHASED -> date(Dates.parse(value));
			default -> null;
		};
	}

	private @Nullable Problem date(Optional<LocalDate> date) {
		if (date.isEmpty()) {
			return Problem.NOT_A_DATE;
		}
		return date.get().isAfter(LocalDate.now(this.clock)) ? Problem.DATE_AHEAD : null;
	}

	private static @Nullable String filled(DraftRow row, Column column) {
		String value = row.value(column);
		return value.isEmpty() ? null : value;
	}

}
