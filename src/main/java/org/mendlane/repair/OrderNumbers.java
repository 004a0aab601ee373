package org.mendlane.repair;

import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.validator.routines.checkdigit.CheckDigitException;
import org.apache.commons.validator.routines.checkdigit.LuhnCheckDigit;

/**
 * How orders and their devices are numbered: readable by any scanner, with a check digit.
 */
public final class OrderNumbers {

	private static final Pattern ORDER = Pattern.compile("SR(\\d{9,10})");

	private static final Pattern DEVICE = Pattern.compile("(SR\\d{9,10})D[1-9]\\d{0,4}");

	private OrderNumbers() {
	}

	/**
	 * What was meant by something scanned or typed: upper case, without spaces and
	 * dashes.
	 */
	public static String normalise(String scanned) {
		return scanned.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s\\-\u2010-\u2015\u00a0]", "");
	}

	/** Whether this is the number of an order, check digit included. */
	public static boolean isOrder(String number) {
		var order = ORDER.matcher(number);
		return order.matches() && LuhnCheckDigit.LUHN_CHECK_DIGIT.isValid(order.group(1));
	}

	/** Whether this is the number of a device, check digit of its order included. */
	public static boolean isDevice(String number) {
		var device = DEVICE.matcher(number);
		return device.matches() && isOrder(device.group(1));
	}

	static RepairOrderId order(int year, int running) {
		String digits = "%02d%06d".formatted(year % 100, running);
		try {
			return new RepairOrderId("SR" + digits + LuhnCheckDigit.LUHN_CHECK_DIGIT.calculate(digits));
		}
		catch (CheckDigitException ex) {
			throw new IllegalStateException(ex);
		}
	}

	static RepairId device(RepairOrderId order, int position) {
		return new RepairId(order.number() + "D" + position);
	}

}
