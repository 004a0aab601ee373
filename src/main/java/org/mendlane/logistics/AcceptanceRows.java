package org.mendlane.logistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.mendlane.logistics.Rejection.Outcome;
import org.mendlane.repair.RepairId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/**
 * What customers have said about the work on their devices; of a device, the last holds.
 */
@Component
class AcceptanceRows {

	private static final String LAST = """
			select * from acceptance where repair_number = ? order by id desc fetch first 1 rows only""";

	private final JdbcClient jdbc;

	private final Clock clock;

	AcceptanceRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** One at a time, so that nobody accepts what is just being rejected. */
	void lock(RepairId repair) {
		jdbc.sql("select number from repair where number = ? for update")
			.param(repair.number())
			.query(String.class)
			.list();
	}

	void accept(RepairId repair, String by) {
		jdbc.sql(
				"insert into acceptance (repair_number, accepted, at_counter, said_at, said_by) values (?, ?, ?, ?, ?)")
			.params(repair.number(), true, false, now(), by)
			.update();
	}

	void reject(RepairId repair, String reason, boolean atCounter, String by) {
		jdbc.sql("""
				insert into acceptance (repair_number, accepted, reason, at_counter, said_at, said_by, outcome)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(repair.number(), false, reason, atCounter, now(), by, atCounter ? Outcome.HERE.name() : null)
			.update();
	}

	/** The last answer holds; those before it are kept, too. Tells which answer it is. */
	long answer(Rejection rejection, Outcome outcome, String words, String by) {
		jdbc.sql("update acceptance set outcome = ?, answer = ?, answered_at = ?, answered_by = ? where id = ?")
			.params(outcome.name(), words, now(), by, rejection.id())
			.update();
		KeyHolder key = new GeneratedKeyHolder();
		jdbc.sql("""
				insert into rejection_answer (acceptance_id, outcome, answer, answered_at, answered_by)
				values (?, ?, ?, ?, ?)""").params(rejection.id(), outcome.name(), words, now(), by).update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	void back(Rejection rejection, String by) {
		jdbc.sql("update acceptance set back_at = ?, back_by = ? where id = ?")
			.params(now(), by, rejection.id())
			.update();
	}

	boolean isAccepted(RepairId repair) {
		return jdbc.sql(LAST)
			.param(repair.number())
			.query((row, at) -> row.getBoolean("accepted"))
			.optional()
			.orElse(false);
	}

	/** Nothing if the last word was that it is accepted. */
	Optional<Rejection> rejected(RepairId repair) {
		return jdbc.sql(LAST)
			.param(repair.number())
			.query((row, at) -> Optional.ofNullable(row.getBoolean("accepted") ? null : rejection(row)))
			.optional()
			.flatMap((found) -> found);
	}

	/** As long as it is not in work again. */
	Optional<Rejection> open(RepairId repair) {
		return rejected(repair).filter((rejection) -> rejection.backAt() == null);
	}

	Optional<String> text(String which, long id) {
		String column = which.equals("rejection") ? "reason" : "answer";
		String table = which.equals("reply") ? "rejection_answer" : "acceptance";
		return jdbc.sql("select " + column + " from " + table + " where id = ? and " + column + " is not null")
			.param(id)
			.query(String.class)
			.optional();
	}

	private OffsetDateTime now() {
		return clock.instant().atOffset(ZoneOffset.UTC);
	}

	private static Rejection rejection(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		return new Rejection(row.getLong("id"), new RepairId(row.getString("repair_number")), row.getString("reason"),
				row.getBoolean("at_counter"), row.getObject("said_at", OffsetDateTime.class).toInstant(),
				row.getString("said_by"), (outcome != null) ? Outcome.valueOf(outcome) : null, row.getString("answer"),
				moment(row, "answered_at"), moment(row, "back_at"));
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
