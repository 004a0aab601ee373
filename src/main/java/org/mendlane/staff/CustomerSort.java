package org.mendlane.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** What the list of customers is sorted by; those that are alike follow by name. */
enum CustomerSort {

	NAME("staff.customer.name", "name_key", "id"), CITY("staff.customer.city", "city_key", "name_key", "id"),
	CONTRACT("staff.customer.contract", "contract", "name_key", "id");

	private final String key;

	private final List<String> columns;

	CustomerSort(String key, String... columns) {
		this.key = key;
		this.columns = List.of(columns);
	}

	/** The one of this name, else by name. */
	static CustomerSort of(@Nullable String code) {
		return Arrays.stream(values()).filter((sort) -> sort.code().equals(code)).findFirst().orElse(NAME);
	}

	/** How it is called in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The key of its name. */
	public String key() {
		return this.key;
	}

	String order(boolean down) {
		return this.columns.stream()
			.map((column) -> "c." + column + (down ? " desc" : ""))
			.collect(Collectors.joining(", "));
	}

	/** What comes after the customer a, each part along the index of the order. */
	String after(boolean down) {
		String first = this.columns.get(0);
		String sign = down ? "<" : ">";
		return "c." + first + " " + sign + "= :" + first + " and (" + list("c.") + ") " + sign + " (" + list(":") + ")";
	}

	List<String> columns() {
		return this.columns;
	}

	private String list(String before) {
		return this.columns.stream().map((column) -> before + column).collect(Collectors.joining(", "));
	}

}
