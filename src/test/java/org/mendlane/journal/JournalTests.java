package org.mendlane.journal;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.mendlane.testing.Tables;

import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever changes the history behind the product's back is found out. */
class JournalTests {

	private static final int CASES = 40;

	private static final int ENTRIES = 25;

	private static final int TAMPERINGS = 1000;

	private final DataSource database = Tables.of("V022__journal");

	private final JdbcTemplate jdbc = new JdbcTemplate(this.database);

	private final Journal journal = new Journal(new JournalRows(this.jdbc, Clock.systemUTC()),
			new ElementRows(this.jdbc, Clock.systemUTC()), new PositionRows(this.jdbc));

	private final Random random = new Random(19);

	@Test
	void everyTamperingIsFoundInItsCaseAndNoOther() {
		for (int entry = 0; entry < ENTRIES; entry++) {
			for (int number = 0; number < CASES; number++) {
				this.journal.note("SR" + number, "Fact" + entry, "anna", "detail " + entry);
			}
		}
		assertThat(this.journal.faulty()).isEmpty();
		for (int i = 0; i < TAMPERINGS; i++) {
			String victim = "SR" + this.random.nextInt(CASES);
			List<Map<String, Object>> before = rows(victim);
			String how = tamper(victim, before);
			assertThat(this.journal.firstFault(victim)).as("tampering %s: %s", i, how).isPresent();
			restore(victim, before);
		}
		assertThat(this.journal.faulty()).isEmpty();
	}

	@Test
	void theFirstPlaceThatWasChangedIsNamed() {
		for (int entry = 0; entry < 5; entry++) {
			this.journal.note("SR1", "Fact", "anna", "");
			this.journal.note("SR2", "Fact", "anna", "");
		}
		this.jdbc.update("update journal_entry set actor = 'bea' where case_number = 'SR2' and place = 3");
		assertThat(this.journal.firstFault("SR2")).contains(3);
		assertThat(this.journal.faulty()).containsExactly("SR2");
	}

	@Test
	void aWholeHistoryThatWasRemovedIsMissed() {
		this.journal.note("SR1", "Fact", "anna", "");
		this.jdbc.update("delete from journal_entry");
		assertThat(this.journal.faulty()).containsExactly("SR1");
	}

	private String tamper(String victim, List<Map<String, Object>> rows) {
		int place = 1 + this.random.nextInt(rows.size());
		return switch (this.random.nextInt(5)) {
			case 0 -> edit(victim, place);
			case 1 -> says("removed the entry", "delete from journal_entry where case_number = ? and place = ?", victim,
					place);
			case 2 -> says("removed the end", "delete from journal_entry where case_number = ? and place >= ?", victim,
					place);
			case 3 -> insert(victim, rows);
			default -> swap(victim, place, (place % rows.size()) + 1);
		};
	}

	private String edit(String victim, int place) {
		String column = List.of("actor", "code", "detail").get(this.random.nextInt(3));
		if (this.random.nextBoolean()) {
			return says("changed " + column, "update journal_entry set " + column + " = " + column
					+ " || 'x' where case_number = ? and place = ?", victim, place);
		}
		return says("changed the time", "update journal_entry set at = ? where case_number = ? and place = ?",
				Timestamp.from(Instant.EPOCH), victim, place);
	}

	private String insert(String victim, List<Map<String, Object>> rows) {
		return says("added one", """
				insert into journal_entry (case_number, place, at, actor, code, detail, hash)
				select case_number, place + 1, at, 'bea', code, detail, hash from journal_entry
				where case_number = ? and place = ?""", victim, rows.size());
	}

	private String swap(String victim, int one, int other) {
		String sql = "update journal_entry set place = ? where case_number = ? and place = ?";
		this.jdbc.update(sql, -1, victim, one);
		this.jdbc.update(sql, one, victim, other);
		return says("swapped two", sql, other, victim, -1);
	}

	private String says(String what, String sql, Object... values) {
		assertThat(this.jdbc.update(sql, values)).as(what).isPositive();
		return what;
	}

	private List<Map<String, Object>> rows(String victim) {
		return this.jdbc.queryForList("select * from journal_entry where case_number = ? order by place", victim);
	}

	private void restore(String victim, List<Map<String, Object>> rows) {
		this.jdbc.update("delete from journal_entry where case_number = ?", victim);
		rows.forEach((row) -> this.jdbc.update(
				"insert into journal_entry (id, case_number, place, at, actor, code, detail, hash) values (?, ?, ?, ?, ?, ?, ?, ?)",
				row.get("id"), victim, row.get("place"), row.get("at"), row.get("actor"), row.get("code"),
				row.get("detail"), row.get("hash")));
	}

}
