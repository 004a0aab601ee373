package org.mendlane.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Counts wrong passwords per log-in name and closes the door for a while after too many.
 */
@Component
@Transactional
class LoginFailures {

	private static final Duration KEPT = Duration.ofDays(1);

	private static final int LONGEST = 190;

	private final LoginFailureRows rows;

	private final Clock clock;

	LoginFailures(LoginFailureRows rows, Clock clock) {
		this.rows = rows;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	boolean isLocked(String login) {
		Instant now = this.clock.instant();
		return this.rows.findById(key(login)).filter((failure) -> failure.isLocked(now)).isPresent();
	}

	void count(String login) {
		Instant now = this.clock.instant();
		this.rows.forgetBefore(now.minus(KEPT));
		LoginFailure failure = this.rows.findByLogin(key(login)).orElseGet(() -> new LoginFailure(key(login), now));
		failure.count(now);
		this.rows.save(failure);
	}

	void forget(String login) {
		this.rows.forget(key(login));
	}

	private static String key(String login) {
		String normal = Accounts.normal(login);
		return normal.substring(0, Math.min(normal.length(), LONGEST));
	}

}
