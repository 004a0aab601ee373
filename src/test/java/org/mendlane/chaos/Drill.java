package org.mendlane.chaos;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** People work, nodes are killed, and then it is looked what came of it. */
record Drill(int repairs, int kills, Duration took, Audit.Findings findings) {

	private static final int NODES = 2;

	private static final int AT_ONCE = 4;

	/** Plays at least so many repairs, and more until so many nodes have been killed. */
	static Drill of(String name, int repairs, int kills) throws Exception {
		Instant begin = Instant.now();
		try (House house = new House(name, NODES); Crew crew = new Crew(house)) {
			house.open();
			Killer killer = new Killer(house, crew);
			crew.begins((number) -> number < repairs || killer.kills() < kills, AT_ONCE);
			crew.awaitsStandards();
			while (killer.kills() < kills) {
				killer.strikes();
			}
			crew.finishes();
			List<Repair> done = crew.done();
			Drill drill = new Drill(done.size(), killer.kills(), Duration.between(begin, Instant.now()),
					new Audit(house, done).findings());
			System.out.println(drill.told());
			return drill;
		}
	}

	private String told() {
		return """
				%s: %d repairs in %d s, nodes killed %d times
				  lost or done twice: %d
				  mails that came once more, under their old Message-ID: %d
				  control, mails sent inside the step that came once more or told what had not happened: %d"""
			.formatted(Drill.class.getSimpleName(), this.repairs, this.took.toSeconds(), this.kills,
					this.findings.faults().size(), this.findings.repeatedMails(), this.findings.repeatedTwins());
	}

}
