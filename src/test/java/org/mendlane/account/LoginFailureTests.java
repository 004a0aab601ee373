package org.mendlane.account;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Too many wrong passwords close the door for a while. */
class LoginFailureTests {

	private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

	private final LoginFailure failure = new LoginFailure("anna@example.com", NOON);

	@Test
	void fourAreAllowed() {
		fail(4, NOON);
		assertThat(this.failure.isLocked(NOON)).isFalse();
	}

	@Test
	void theFifthLocksForAQuarterOfAnHour() {
		fail(5, NOON);
		assertThat(this.failure.isLocked(NOON.plus(Duration.ofMinutes(14)))).isTrue();
		assertThat(this.failure.isLocked(NOON.plus(Duration.ofMinutes(15)))).isFalse();
	}

	@Test
	void failuresLongAgoDoNotCount() {
		fail(4, NOON);
		fail(1, NOON.plus(Duration.ofMinutes(16)));
		assertThat(this.failure.isLocked(NOON.plus(Duration.ofMinutes(16)))).isFalse();
	}

	@Test
	void afterALockCountingStartsAnew() {
		fail(5, NOON);
		Instant later = NOON.plus(Duration.ofMinutes(16));
		fail(4, later);
		assertThat(this.failure.isLocked(later)).isFalse();
		fail(1, later);
		assertThat(this.failure.isLocked(later)).isTrue();
	}

	private void fail(int times, Instant when) {
		for (int i = 0; i < times; i++) {
			this.failure.count(when);
		}
	}

}
