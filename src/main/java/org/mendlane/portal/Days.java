package org.mendlane.portal;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The first and the last day between which devices were reported, as typed into the
 * address of the list; what is no day narrows nothing.
 */
record Days(@Nullable LocalDate from, @Nullable LocalDate to, boolean senseless) {

	private static final int OLDEST = 1900;

	private static final int LATEST = 2999;

	static Days of(@Nullable String from, @Nullable String to) {
		LocalDate first = day(from);
		LocalDate last = day(to);
		boolean typo = (first == null && DeviceFilter.filled(from)) || (last == null && DeviceFilter.filled(to));
		boolean swapped = first != null && last != null && last.isBefore(first);
		return new Days(first, last, typo || swapped);
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		try {
			LocalDate day = LocalDate.parse(Text.of(typed));
			return (day.getYear() >= OLDEST && day.getYear() <= LATEST) ? day : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
