package org.mendlane.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Hands out waiting mails one by one, each to one node only.
 */
@Component
class Queue {

	static final int MOST_ATTEMPTS = 10;

	private static final Duration OUTAGE = Duration.ofMinutes(1);

	private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

	/** Nobody gets a case's second mail before its first one. */
	private static final String NEXT = """
			select * from outbox_message m
			where state = 'WAITING' and next_at <= :now and (claimed_until is null or claimed_until < :now)
				and not exists (select 1 from outbox_message earlier
					where earlier.case_number = m.case_number and earlier.recipient = m.recipient
						and earlier.state = 'WAITING' and earlier.id < m.id)
			order by next_at, id fetch first 1 rows only for update skip locked""";

	private static final String FAILED = """
			update outbox_message set state = :state, attempts = :attempts, error = :error, next_at = :next,
				claimed_until = null where id = :id""";

	private final JdbcClient jdbc;

	private final Clock clock;

	private final Duration claim;

	Queue(JdbcClient jdbc, Clock clock, @Value("${mendlane.mail.claim:10m}") Duration claim) {
		this.jdbc = jdbc;
		this.clock = clock;
		this.claim = claim;
	}

	@Transactional
	public Optional<Waiting> claim() {
		Optional<Waiting> next = this.jdbc.sql(NEXT)
			.param("now", at(Duration.ZERO))
			.query((rs, index) -> waiting(rs))
			.optional();
		next.ifPresent((waiting) -> this.jdbc.sql("update outbox_message set claimed_until = ? where id = ?")
			.params(at(this.claim), waiting.message().id())
			.update());
		return next;
	}

	@Transactional
	public void sent(Waiting waiting) {
		this.jdbc.sql("""
				update outbox_message set state = 'SENT', attempts = ?, error = null, sent_at = ?, claimed_until = null
				where id = ?""").params(waiting.attempt(), at(Duration.ZERO), waiting.message().id()).update();
	}

	@Transactional
	public void failed(Waiting waiting, String error) {
		OutboxState state = (waiting.attempt() >= MOST_ATTEMPTS) ? OutboxState.FAILED : OutboxState.WAITING;
		this.jdbc.sql(FAILED)
			.param("state", state.name())
			.param("attempts", waiting.attempt())
			.param("error", cut(error))
			.param("next", at(pause(waiting.attempt())))
			.param("id", waiting.message().id())
			.update();
	}

	/** Nobody took the mail, which is not its fault: this is no attempt. */
	@Transactional
	public void postponed(Waiting waiting, String error) {
		this.jdbc.sql("update outbox_message set error = ?, next_at = ?, claimed_until = null where id = ?")
			.params(cut(error), at(OUTAGE), waiting.message().id())
			.update();
	}

	/** One minute, two, four and so on. */
	static Duration pause(int attempt) {
		Duration pause = Duration.ofMinutes(1L << (attempt - 1));
		return (pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE;
	}

	private static String cut(String error) {
		return (error.length() <= 500) ? error : error.substring(0, 500);
	}

	private OffsetDateTime at(Duration fromNow) {
		Instant at = this.clock.instant().plus(fromNow);
		return at.atOffset(ZoneOffset.UTC);
	}

	private static Waiting waiting(ResultSet rs) throws SQLException {
		return new Waiting(OutboxRows.message(rs), rs.getString("message_id"), rs.getString("from_name"),
				rs.getString("from_address"));
	}

}
