package org.mendlane.document;

import org.jspecify.annotations.Nullable;

/**
 * A device in a printed list; the detail is what the list is about: the fault, or what
 * came or leaves with it.
 */
public record PrintedDevice(String number, String title, String serial, String detail, String note) {

	/** What is not known is printed as nothing. */
	public static PrintedDevice of(String number, String title, @Nullable String serial, @Nullable String detail,
			@Nullable String note) {
		return new PrintedDevice(number, title, orNothing(serial), orNothing(detail), orNothing(note));
	}

	private static String orNothing(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
