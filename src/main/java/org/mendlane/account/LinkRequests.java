package org.mendlane.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has asked for links, so that nobody's mail box can be flooded. */
@Component
class LinkRequests {

	static final int MOST_AN_HOUR = 5;

	private static final Duration SECRETS_KEPT = Duration.ofDays(180);

	private final JdbcClient jdbc;

	private final Clock clock;

	LinkRequests(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Whether one more may be mailed to this person, which is counted; others who ask for
	 * him wait.
	 */
	boolean oneMore(long account) {
		Instant now = this.clock.instant();
		this.jdbc.sql("select id from account where id = ? for update").param(account).query(Long.class).single();
		forget(now.minus(Duration.ofHours(1)), now.minus(SECRETS_KEPT));
		int asked = this.jdbc.sql("select count(*) from mailed_link_request where account_id = ?")
			.param(account)
			.query(Integer.class)
			.single();
		if (asked >= MOST_AN_HOUR) {
			return false;
		}
		this.jdbc.sql("insert into mailed_link_request (account_id, asked_at) values (?, ?)")
			.params(account, at(now))
			.update();
		return true;
	}

	private void forget(Instant requestsUntil, Instant secretsUntil) {
		this.jdbc.sql("delete from mailed_link_request where asked_at <= ?").param(at(requestsUntil)).update();
		this.jdbc.sql("delete from mailed_link_secret where valid_until < ?").param(at(secretsUntil)).update();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

}
