package org.mendlane.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Two nodes are killed again and again while people work. */
class CrashChaos {

	private static final int REPAIRS = Integer.getInteger("mendlane.chaos.repairs", 1000);

	private static final int KILLS = Integer.getInteger("mendlane.chaos.kills", 50);

	@Test
	void nothingIsLostAndNothingIsDoneTwice() throws Exception {
		Drill drill = Drill.of("crash-chaos", REPAIRS, KILLS);
		assertThat(drill.findings().faults()).isEmpty();
		assertThat(drill.findings().repeatedMails()).isLessThanOrEqualTo(Math.max(1, KILLS / 10));
		assertThat(drill.findings().repeatedTwins()).as("the control").isPositive();
	}

}
