package org.mendlane.demo;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * When people of the shop do something: on working days between eight and five, and not
 * later than now.
 */
@Component
@Profile("demo")
class WorkingDays {

	private static final LocalTime OPEN = LocalTime.of(8, 5);

	private static final LocalTime CLOSE = LocalTime.of(16, 55);

	private final Clock clock;

	private ZonedDateTime now;

	WorkingDays(Clock clock) {
		this.clock = clock;
		this.now = ZonedDateTime.now(clock);
	}

	/** From this moment everything is counted back. */
	void begin() {
		this.now = ZonedDateTime.now(this.clock);
	}

	Instant now() {
		return this.now.toInstant();
	}

	/** So many days ago at this time of day, whatever day that was. */
	Instant daysAgo(int days, LocalTime time) {
		return notAfterNow(this.now.minusDays(days).with(time));
	}

	/** So many working minutes later. */
	Instant later(Instant from, int minutes) {
		ZonedDateTime at = open(from.atZone(this.now.getZone()));
		long left = minutes;
		long today = Duration.between(at.toLocalTime(), CLOSE).toMinutes();
		while (left > today) {
			left -= today;
			at = open(at.plusDays(1).with(OPEN));
			today = Duration.between(OPEN, CLOSE).toMinutes();
		}
		return notAfterNow(at.plusMinutes(left));
	}

	private static ZonedDateTime open(ZonedDateTime at) {
		ZonedDateTime next = at;
		if (next.toLocalTime().isAfter(CLOSE)) {
			next = next.plusDays(1).with(OPEN);
		}
		else if (next.toLocalTime().isBefore(OPEN)) {
			next = next.with(OPEN);
		}
		while (next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY) {
			next = next.plusDays(1).with(OPEN);
		}
		return next;
	}

	private Instant notAfterNow(ZonedDateTime at) {
		return at.isAfter(this.now) ? this.now.toInstant() : at.toInstant();
	}

}
