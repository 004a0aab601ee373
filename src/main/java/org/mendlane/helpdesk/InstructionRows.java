package org.mendlane.helpdesk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mendlane.account.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * Instructions as they are kept; what was asked and answered stands among the notes of
 * the case.
 */
@Component
class InstructionRows {

	private static final String SELECT = """
			select i.id, i.case_number, i.giver, i.to_login, i.station, i.due_day, i.given_at, e.text as asked, i.returned,
				i.answered_at, i.answered_by, a.text as answered from instruction i
			join conversation_entry e on e.id = i.entry_id left join conversation_entry a on a.id = i.answer_id
			""";

	private static final String OPEN = "where i.giver = ? and i.answered_at is null order by i.due_day, i.id "
			+ "fetch first 100 rows only";

	private static final String ANSWERED = "where i.giver = ? and i.answered_at is not null "
			+ "order by i.answered_at desc, i.id desc fetch first 20 rows only";

	private final JdbcClient jdbc;

	private final EntryRows entries;

	private final Clock clock;

	InstructionRows(JdbcClient jdbc, EntryRows entries, Clock clock) {
		this.jdbc = jdbc;
		this.entries = entries;
		this.clock = clock;
	}

	Instruction add(NewInstruction wanted, Role station, String text, String giver) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		jdbc.sql("insert into instruction (giver, to_login, station, due_day, given_at) values (?, ?, ?, ?, ?)")
			.params(giver, wanted.to(), station.group(), wanted.due(), now())
			.update(key, "id");
		long id = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
		String caseNumber = (wanted.about() != null) ? wanted.about() : Instruction.own(id);
		long entry = entries.append(caseNumber, giver, EntryKind.NOTE, text, List.of());
		jdbc.sql("update instruction set case_number = ?, entry_id = ? where id = ?")
			.params(caseNumber, entry, id)
			.update();
		return of(id).orElseThrow();
	}

	/** Whether it was still open. */
	boolean answer(Instruction asked, boolean returned, String text, String by) {
		int open = jdbc.sql("""
				update instruction set returned = ?, answered_at = ?, answered_by = ?
				where id = ? and answered_at is null""").params(returned, now(), by, asked.id()).update();
		if (open > 0 && !text.isEmpty()) {
			long entry = entries.append(asked.caseNumber(), by, EntryKind.NOTE, text, List.of());
			jdbc.sql("update instruction set answer_id = ? where id = ?").params(entry, asked.id()).update();
		}
		return open > 0;
	}

	Optional<Instruction> of(long id) {
		return jdbc.sql(SELECT + "where i.id = ?").param(id).query(InstructionRows::instruction).optional();
	}

	List<Instruction> givenBy(String login, boolean answered) {
		return jdbc.sql(SELECT + (answered ? ANSWERED : OPEN)).param(login).query(InstructionRows::instruction).list();
	}

	Map<String, String> texts(Collection<String> own) {
		Map<String, String> texts = new HashMap<>();
		jdbc.sql("""
				select i.case_number, e.text from instruction i join conversation_entry e on e.id = i.entry_id
				where i.case_number in (:numbers)""").param("numbers", own).query((row) -> {
			texts.put(row.getString(1), row.getString(2));
		});
		return texts;
	}

	private Timestamp now() {
		return Timestamp.from(clock.instant());
	}

	private static Instruction instruction(ResultSet row, int number) throws SQLException {
		OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
		String said = row.getString("answered");
		return new Instruction(row.getLong("id"), row.getString("case_number"), row.getString("giver"),
				row.getString("to_login"), Role.ofGroup(row.getString("station")).orElseThrow(), row.getString("asked"),
				row.getObject("due_day", LocalDate.class), row.getObject("given_at", OffsetDateTime.class).toInstant(),
				(at == null) ? null : new Instruction.Answer(row.getBoolean("returned"), (said != null) ? said : "",
						row.getString("answered_by"), at.toInstant()));
	}

}
