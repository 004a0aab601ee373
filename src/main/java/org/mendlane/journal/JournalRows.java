package org.mendlane.journal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
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

	/** Whoever appends to the same case waits until this is committed. */
	void append(String caseNumber, String code, String actor, String detail) {
		Head head = head(caseNumber, " for update");
		Timestamp at = now();
		int place = head.entries() + 1;
		String hash = Chain.hash(head.hash(), caseNumber, place, at.toInstant(), actor, code, detail);
		jdbc.update("""
				insert into journal_entry (case_number, place, at, actor, code, detail, hash)
				values (?, ?, ?, ?, ?, ?, ?)""", caseNumber, place, at, actor, code, detail, hash);
		if (jdbc.update("update journal_head set entries = ?, hash = ? where case_number = ?", place, hash,
				caseNumber) == 0) {
			jdbc.update("insert into journal_head (case_number, entries, hash) values (?, ?, ?)", caseNumber, place,
					hash);
		}
	}

	List<JournalEntry> of(String caseNumber) {
		return jdbc.query("""
				select id, case_number, at, actor, code, detail from journal_entry
				where case_number = ? order by place desc""", JournalRows::entry, caseNumber);
	}

	/** The place at which the history of this case is not what was written, if any. */
	Optional<Integer> firstFault(String caseNumber) {
		Head head = head(caseNumber, "");
		Chain chain = new Chain();
		jdbc.query("""
				select place, at, actor, code, detail, hash from journal_entry
				where case_number = ? order by place""", (row) -> {
			chain.link(caseNumber, row.getInt(1), row.getTimestamp(2).toInstant(), row.getString(3), row.getString(4),
					row.getString(5), row.getString(6));
		}, caseNumber);
		return chain.faultBefore(head.entries(), head.hash());
	}

	List<String> cases() {
		return jdbc.queryForList(
				"select case_number from journal_head union select case_number from journal_entry order by case_number",
				String.class);
	}

	private Head head(String caseNumber, String lock) {
		return jdbc
			.query("select entries, hash from journal_head where case_number = ?" + lock,
					(row, number) -> new Head(row.getInt(1), row.getString(2)), caseNumber)
			.stream()
			.findFirst()
			.orElse(new Head(0, Chain.BEGIN));
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS));
	}

	private static JournalEntry entry(ResultSet row, int number) throws SQLException {
		return new JournalEntry(row.getLong(1), row.getString(2), row.getTimestamp(3).toInstant(), row.getString(4),
				row.getString(5), row.getString(6));
	}

	private record Head(int entries, String hash) {
	}

}
