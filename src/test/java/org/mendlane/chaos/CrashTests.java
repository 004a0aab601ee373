package org.mendlane.chaos;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** One of two nodes is killed while people work. */
class CrashTests {

	@Test
	void nothingIsLostAndNothingIsDoneTwice() throws Exception {
		Drill drill = Drill.of("crash", 50, 1);
		assertThat(drill.findings().faults()).isEmpty();
		assertThat(drill.findings().repeatedMails()).isLessThanOrEqualTo(1);
		assertThat(drill.findings().repeatedTwins()).as("the control").isPositive();
	}

}
