package org.mendlane.once;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forms that have had their effect, and where their senders were led afterwards.
 */
@Component
class SentForms {

	/** A tablet that is switched off sends its photos again after the holidays. */
	private static final Duration KEPT = Duration.ofDays(14);

	private final JdbcClient jdbc;

	private final Clock clock;

	SentForms(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean has(String fingerprint) {
		return this.jdbc.sql("select count(*) from sent_form where fingerprint = ?")
			.param(fingerprint)
			.query(Integer.class)
			.single() > 0;
	}

	/** Where the first sender was led; unknown if the machine stopped just then. */
	Optional<String> location(String fingerprint) {
		return this.jdbc.sql("select location from sent_form where fingerprint = ? and location is not null")
			.param(fingerprint)
			.query(String.class)
			.optional();
	}

	/** In the transaction of the effect, so that both are there or neither. */
	void keep(String fingerprint) {
		try {
			this.jdbc.sql("insert into sent_form (fingerprint, sent_at) values (?, ?)")
				.params(fingerprint, now())
				.update();
		}
		catch (DuplicateKeyException ex) {
			throw new AlreadyDone(ex);
		}
	}

	void led(String fingerprint, @Nullable String location) {
		if (location != null && location.length() <= 1000) {
			this.jdbc.sql("update sent_form set location = ? where fingerprint = ?")
				.params(location, fingerprint)
				.update();
		}
	}

	@Scheduled(initialDelay = 1, fixedDelay = 6, timeUnit = TimeUnit.HOURS)
	void forget() {
		this.jdbc.sql("delete from sent_form where sent_at < ?").param(now().minus(KEPT)).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
