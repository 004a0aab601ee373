package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.mendlane.repair.OrderNumbers;

/**
 * Reads our numbers where the keyboard of the computer has other signs in the place of
 * its digits, because a scanner presses keys and never Shift for a digit.
 */
final class Layouts {

	/** What the keys of 0 to 9 say: French, Belgian, Czech, Slovak. */
	private static final List<String> DIGITS = List.of("à&é\"'(-è_ç", "à&é\"'(§è!ç", "é+ěščřžýáí", "é+ľščťžýáí");

	private static final Pattern SIGNS = Pattern.compile("[^A-Za-z0-9\\s]{3}");

	private Layouts() {
	}

	/** The number, if one layout makes it a number of ours; else what was scanned. */
	static String read(String scanned) {
		if (!SIGNS.matcher(scanned).find()) {
			return scanned;
		}
		String lower = scanned.toLowerCase(Locale.ROOT);
		return DIGITS.stream()
			.map((digits) -> typed(lower, digits))
			.filter((number) -> OrderNumbers.isOrder(number) || OrderNumbers.isDevice(number))
			.findFirst()
			.orElse(scanned);
	}

	private static String typed(String scanned, String digits) {
		StringBuilder number = new StringBuilder();
		scanned.strip().chars().forEach((sign) -> {
			int digit = digits.indexOf(sign);
			number.append((digit < 0) ? String.valueOf((char) sign) : String.valueOf(digit));
		});
		return number.toString().toUpperCase(Locale.ROOT);
	}

}
