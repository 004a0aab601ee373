package org.mendlane.portal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.OrderNumbers;

/**
 * The conditions of a query with their parameters.
 */
class Conditions {

	private final List<String> all = new ArrayList<>();

	private final Map<String, @Nullable Object> params = new HashMap<>();

	Conditions and(String condition) {
		this.all.add(condition);
		return this;
	}

	Conditions and(String condition, String name, @Nullable Object value) {
		return and(condition).param(name, value);
	}

	Conditions param(String name, @Nullable Object value) {
		this.params.put(name, value);
		return this;
	}

	/** A condition with :like and :number, if something was typed that is to be found. */
	Conditions typed(String condition, @Nullable String typed) {
		String text = Text.of(typed);
		return text.isEmpty() ? this : and(condition, "like", "%" + escaped(text.toLowerCase()) + "%").param("number",
				escaped(OrderNumbers.normalise(text)) + "%");
	}

	/** Only what happened on these days. */
	Conditions days(String column, Days days, ZoneId zone) {
		LocalDate from = days.from();
		LocalDate to = days.to();
		if (from != null) {
			and(column + " >= :from", "from", from.atStartOfDay(zone).toOffsetDateTime());
		}
		if (to != null) {
			and(column + " < :to", "to", to.plusDays(1).atStartOfDay(zone).toOffsetDateTime());
		}
		return this;
	}

	private static String escaped(String text) {
		return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
	}

	String sql() {
		return " where " + String.join(" and ", this.all);
	}

	Map<String, @Nullable Object> params() {
		return this.params;
	}

}
