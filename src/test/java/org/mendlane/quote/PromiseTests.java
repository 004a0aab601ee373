package org.mendlane.quote;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Working days are counted from the day after the decision, weekends left out. */
class PromiseTests {

	@ParameterizedTest
	@CsvSource({ "2026-11-23,1,2026-11-24", "2026-11-26,1,2026-11-27", "2026-11-27,1,2026-11-30",
			"2026-11-28,1,2026-11-30", "2026-11-27,5,2026-12-04", "2026-11-27,10,2026-12-11" })
	void endsOnAWorkingDay(LocalDate decided, int days, LocalDate end) {
		assertThat(new Promise(days, 12).endAfter(decided)).contains(end);
	}

	@Test
	void whoSaysNothingPromisesNoDay() {
		assertThat(Promise.NONE.endAfter(LocalDate.of(2026, 11, 27))).isEmpty();
	}

}
