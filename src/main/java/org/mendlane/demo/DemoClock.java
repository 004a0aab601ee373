package org.mendlane.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * The clock of the demo shop: it can be set while the shop is filled, then it is right.
 */
@Component
@Profile("demo")
class DemoClock extends Clock {

	private final InstantSource machine = InstantSource.system();

	private final ZoneId zone;

	private volatile Duration offset = Duration.ZERO;

	DemoClock(@Value("${mendlane.time-zone:Europe/Warsaw}") ZoneId zone) {
		this.zone = zone;
	}

	void set(Instant moment) {
		this.offset = Duration.between(this.machine.instant(), moment);
	}

	void reset() {
		this.offset = Duration.ZERO;
	}

	/** What it will show when it is right again. */
	Instant present() {
		return this.machine.instant();
	}

	@Override
	public Instant instant() {
		return this.machine.instant().plus(this.offset);
	}

	@Override
	public ZoneId getZone() {
		return this.zone;
	}

	@Override
	public Clock withZone(ZoneId other) {
		throw new UnsupportedOperationException("the shop has one time zone");
	}

}
