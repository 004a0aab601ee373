package org.mendlane.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The journal's lines.
 */
@Component
class JournalRows {

	private final JdbcTemplate jdbc;

	private final Clock clock;

	JournalRows(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void append(String caseNumber, String code, String actor, String detail) {
		jdbc.update("insert into journal_entry (case_number, at, actor, code, detail) values (?, ?, ?, ?, ?)",
				caseNumber, now(), actor, code, detail);
	}

	List<JournalEntry> of(String caseNumber) {
		return jdbc.query("""
				select id, case_number, at, actor, code, detail from journal_entry
				where case_number = ? order by id desc""", JournalRows::entry, caseNumber);
	}

	void step(StageEntry element, String step) {
		jdbc.update("""
				insert into journal_element (case_number, definition_id, element, stage, waits_for,
				activity_instance, step, actor, at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", element.caseNumber(),
				element.definitionId(), element.element(), element.stage(), element.waitsFor(),
				element.activityInstance(), step, element.actor(), now());
	}

	List<ReachedStage> stages(String caseNumber) {
		return jdbc.query("""
				select stage, min(at) as reached from journal_element
				where case_number = ? and step = 'ENTERED' and stage is not null
				group by stage order by min(at), min(id)""",
				(row, number) -> new ReachedStage(row.getString(1), row.getTimestamp(2).toInstant()), caseNumber);
	}

	Optional<Instant> lastStep(String caseNumber) {
		Timestamp last = jdbc.queryForObject("select max(at) from journal_element where case_number = ?",
				Timestamp.class, caseNumber);
		return Optional.ofNullable(last).map(Timestamp::toInstant);
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant());
	}

	private static JournalEntry entry(ResultSet row, int number) throws SQLException {
		return new JournalEntry(row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getString(4),
				row.getString(5), row.getString(6));
	}

}
