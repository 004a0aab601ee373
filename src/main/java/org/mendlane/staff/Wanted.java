package org.mendlane.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.mendlane.repair.OrderNumbers;

/**
 * What somebody may mean by what he types into the search: our numbers may lack their
 * prefix, the year, the zeros or the check digit, and have letters that look like digits.
 */
record Wanted(String text, List<String> numbers, String parcel) {

	private static final int LONGEST = 100;

	private static final int SHORTEST_PARCEL = 6;

	private static final Pattern NUMBER = Pattern.compile("(SR)?([0-9OIL]{2,10})(D[0-9]{0,5})?");

	/** The year is that of numbers that are typed without one. */
	static Wanted of(String typed, int year) {
		String text = typed.strip();
		text = text.substring(0, Math.min(text.length(), LONGEST));
		String code = OrderNumbers.normalise(Scanner.clean(text)).replaceAll("[./_#:,]", "");
		return new Wanted(text, numbers(code, "%02d".formatted(year % 100)),
				(code.length() >= SHORTEST_PARCEL) ? code : "");
	}

	boolean isEmpty() {
		return this.text.isEmpty();
	}

	/** One letter begins too many words. */
	boolean isLongEnough() {
		return this.text.length() > 1;
	}

	/** How numbers of ours may begin. */
	private static List<String> numbers(String code, String year) {
		Matcher number = NUMBER.matcher(code);
		List<String> begins = new ArrayList<>();
		if (number.matches() && code.matches(".*[0-9].*")) {
			String digits = number.group(2).replace('O', '0').replaceAll("[IL]", "1");
			String device = (number.group(3) != null) ? number.group(3) : "";
			begins.add("SR" + digits + device);
			if (number.group(1) == null && digits.length() <= 7) {
				begins.add("SR" + year + "0".repeat(7 - digits.length()) + digits + device);
			}
			if (number.group(1) == null && digits.length() <= 6 && device.isEmpty()) {
				begins.add("SR" + year + "0".repeat(6 - digits.length()) + digits);
			}
		}
		return begins;
	}

}
