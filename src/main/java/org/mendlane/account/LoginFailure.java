package org.mendlane.account;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Wrong passwords for one log-in name, existing or not, within a time. */
@Entity
@Table(name = "login_failure")
class LoginFailure {

	static final int ALLOWED = 5;

	static final Duration WINDOW = Duration.ofMinutes(15);

	@Id
	private String login = "";

	private int failures;

	private Instant since = Instant.EPOCH;

	private @Nullable Instant lockedUntil;

	protected LoginFailure() {
	}

	LoginFailure(String login, Instant now) {
		this.login = login;
		this.since = now;
	}

	void count(Instant now) {
		if (!now.isBefore(this.since.plus(WINDOW)) && !isLocked(now)) {
			this.failures = 0;
			this.since = now;
			this.lockedUntil = null;
		}
		this.failures++;
		if (this.failures >= ALLOWED && this.lockedUntil == null) {
			this.lockedUntil = now.plus(WINDOW);
		}
	}

	boolean isLocked(Instant now) {
		return this.lockedUntil != null && now.isBefore(this.lockedUntil);
	}

}
