package org.mendlane.staff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/** What the list of cases is sorted by; those that are alike follow by number. */
enum CaseSort {

	DEVICE("staff.col.device", "lower(r.maker || ' ' || r.model)", "r.number"), NUMBER("staff.col.case", "r.number"),
	CUSTOMER("staff.col.customer", "c.name_key", "c.id", "r.number"),
	SUBMITTED("staff.col.submitted", "r.submitted_at", "r.number");

	private final String key;

	private final List<String> parts;

	CaseSort(String key, String... parts) {
		this.key = key;
		this.parts = List.of(parts);
	}

	/** The one of this name, else by the day of the report. */
	static CaseSort of(@Nullable String code) {
		return Arrays.stream(values()).filter((sort) -> sort.code().equals(code)).findFirst().orElse(SUBMITTED);
	}

	/** How it is called in an address. */
	public String code() {
		return name().toLowerCase(java.util.Locale.ROOT);
	}

	/** The key of its name. */
	public String key() {
		return this.key;
	}

	List<String> parts() {
		return this.parts;
	}

	String order(boolean down) {
		return this.parts.stream().map((part) -> part + (down ? " desc" : "")).collect(Collectors.joining(", "));
	}

	/** What comes after the row whose parts are k0, k1 and so on. */
	String after(boolean down) {
		String sign = down ? "<" : ">";
		String row = IntStream.range(0, this.parts.size())
			.mapToObj((at) -> ":k" + at)
			.collect(Collectors.joining(", "));
		return this.parts.get(0) + " " + sign + "= :k0 and (" + String.join(", ", this.parts) + ") " + sign + " (" + row
				+ ")";
	}

}
