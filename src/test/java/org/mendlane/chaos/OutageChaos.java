package org.mendlane.chaos;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The database is away for a minute while people work. */
class OutageChaos {

	private static final int REPAIRS = 30;

	@Test
	void aMinuteWithoutTheDatabaseCostsNothing() throws Exception {
		AtomicBoolean over = new AtomicBoolean();
		try (House house = new House("outage-chaos", 2); Crew crew = new Crew(house)) {
			house.open();
			crew.begins((number) -> number < REPAIRS || !over.get(), 4);
			crew.awaitsStandards();
			Door door = new Door(house, 1);
			Absence absence = new Absence(house, door, new Person("visitor", door));
			absence.begins();
			absence.lasts(Duration.ofMinutes(1));
			absence.ends();
			over.set(true);
			crew.finishes();
			assertThat(house.timesTurnedAway()).as("people at work").isPositive();
			Audit.Findings findings = new Audit(house, crew.done()).findings();
			System.out.printf("OutageChaos: %d repairs, turned away %d times, mails once more: %d%n",
					crew.done().size(), house.timesTurnedAway(), findings.repeatedMails());
			assertThat(findings.faults()).isEmpty();
			assertThat(findings.repeatedMails()).isZero();
		}
	}

}
