package org.mendlane.process.general;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Moments of a day, written as the timers of diagrams read them.
 */
public final class DayTime {

	private static final LocalTime END = LocalTime.of(23, 59, 59);

	private DayTime() {
	}

	/** The last second of a day in the shop's zone. */
	public static String end(LocalDate day, ZoneId zone) {
		return at(day, END, zone);
	}

	/** A time of a day in the shop's zone. */
	public static String at(LocalDate day, LocalTime time, ZoneId zone) {
		return day.atTime(time).atZone(zone).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
	}

}
