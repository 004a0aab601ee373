package org.mendlane.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What customers ask about quotes, and the answers.
 */
@Component
class Questions {

	private static final int LONGEST = 2000;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Questions(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void ask(RepairId repair, int version, String text, String by) {
		jdbc.update("""
				insert into quote_question (repair_number, version_number, text, asked_by, asked_at)
				values (?, ?, ?, ?, ?)""", repair.number(), version, checked(text, "quote.question-empty"), by, now());
	}

	/** Answers everything that is open. */
	void answer(RepairId repair, String text, String by) {
		int answered = jdbc.update("""
				update quote_question set answer = ?, answered_by = ?, answered_at = ?
				where repair_number = ? and answer is null""", checked(text, "quote.answer-empty"), by, now(),
				repair.number());
		if (answered == 0) {
			throw new Refusal("quote.nothing-asked", repair.number());
		}
	}

	List<Question> of(RepairId repair) {
		return jdbc.query("""
				select id, version_number, text, asked_by, asked_at, answer, answered_by, answered_at
				from quote_question where repair_number = ? order by id""", Questions::question, repair.number());
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant());
	}

	private static String checked(String text, String refusal) {
		if (text.isBlank()) {
			throw new Refusal(refusal);
		}
		if (text.length() > LONGEST) {
			throw new Refusal("quote.text-too-long", LONGEST);
		}
		return text.strip();
	}

	private static Question question(ResultSet row, int number) throws SQLException {
		Timestamp answered = row.getTimestamp(8);
		return new Question(row.getLong(1), row.getInt(2), row.getString(3), row.getString(4),
				row.getTimestamp(5).toInstant(), row.getString(6), row.getString(7),
				(answered != null) ? answered.toInstant() : null);
	}

}
