package org.mendlane.staff;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Who of the staff has which case open: a row with a time, which its page renews. */
@Component
class Lookers {

	/** A page that has been silent for longer is closed. */
	private static final Duration GONE = Duration.ofSeconds(50);

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Clock clock;

	Lookers(JdbcClient jdbc, Accounts accounts, Clock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The names of the others, once this person's own look is noted. */
	List<String> others(String caseNumber, Actor actor) {
		look(caseNumber, actor.login());
		return this.jdbc
			.sql("select login from looking where case_number = ? and login <> ? and seen_at > ? order by login")
			.params(caseNumber, actor.login(), now().minus(GONE))
			.query(String.class)
			.list()
			.stream()
			.map((login) -> this.accounts.staffMember(login).map(StaffMember::name).orElse(login))
			.toList();
	}

	private void look(String caseNumber, String login) {
		int renewed = this.jdbc.sql("update looking set seen_at = ? where case_number = ? and login = ?")
			.params(now(), caseNumber, login)
			.update();
		if (renewed == 0) {
			try {
				this.jdbc.sql("insert into looking (case_number, login, seen_at) values (?, ?, ?)")
					.params(caseNumber, login, now())
					.update();
			}
			catch (DuplicateKeyException ex) {
				// another page of the same person has just said so
			}
		}
	}

	@Scheduled(initialDelay = 2, fixedDelay = 12, timeUnit = TimeUnit.HOURS)
	void forget() {
		this.jdbc.sql("delete from looking where seen_at < ?").param(now().minusDays(1)).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
