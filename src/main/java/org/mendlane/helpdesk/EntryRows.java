package org.mendlane.helpdesk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.document.DocumentId;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * What was written, in the order it was written.
 */
@Component
class EntryRows {

	/** As long as whoever wrote a note may take it back. */
	private static final Duration REGRET = Duration.ofMinutes(10);

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Clock clock;

	EntryRows(JdbcClient jdbc, Accounts accounts, Clock clock) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.clock = clock;
	}

	/** The number of the new entry. */
	long append(String caseNumber, String by, EntryKind kind, String text, List<DocumentId> attachments) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		jdbc.sql("""
				insert into conversation_entry (case_number, at, written_by, internal, called, text)
				values (?, ?, ?, ?, ?, ?)""")
			.params(caseNumber, Timestamp.from(clock.instant()), by, kind.internal(), kind == EntryKind.CALL, text)
			.update(key, "id");
		long id = Optional.ofNullable(key.getKey()).orElseThrow().longValue();
		for (int position = 0; position < attachments.size(); position++) {
			jdbc.sql("insert into conversation_attachment (entry_id, document_id, position) values (?, ?, ?)")
				.params(id, attachments.get(position).value(), position)
				.update();
		}
		return id;
	}

	/** Only this person's note, fresh, and on which nothing hangs. */
	void takeBack(String caseNumber, long note, String by) {
		int gone = jdbc.sql("""
				delete from conversation_entry where id = ? and case_number = ? and written_by = ? and at > ?
					and internal = true and called = false
					and not exists (select 1 from instruction i
						where i.entry_id = conversation_entry.id or i.answer_id = conversation_entry.id)""")
			.params(note, caseNumber, by, Timestamp.from(clock.instant().minus(REGRET)))
			.update();
		if (gone == 0) {
			throw new Refusal("helpdesk.note-stays");
		}
	}

	Optional<String> caseOf(long entry) {
		return jdbc.sql("select case_number from conversation_entry where id = ?")
			.param(entry)
			.query(String.class)
			.optional();
	}

	List<Entry> of(String caseNumber, boolean withInternal) {
		Map<Long, List<DocumentId>> attachments = attachments(caseNumber);
		Map<String, String> names = new HashMap<>();
		return jdbc.sql("""
				select id, at, written_by, internal, called, text from conversation_entry
				where case_number = ? and (internal = false or ? = true) order by id""")
			.params(caseNumber, withInternal)
			.query((row, number) -> new Entry(row.getLong(1), row.getTimestamp(2).toInstant(), row.getString(3),
					names.computeIfAbsent(row.getString(3), this::name),
					EntryKind.of(row.getBoolean(4), row.getBoolean(5)), row.getString(6),
					attachments.getOrDefault(row.getLong(1), List.of())))
			.list();
	}

	private Map<Long, List<DocumentId>> attachments(String caseNumber) {
		Map<Long, List<DocumentId>> attachments = new HashMap<>();
		jdbc.sql("""
				select a.entry_id, a.document_id from conversation_attachment a
				join conversation_entry e on e.id = a.entry_id
				where e.case_number = ? order by a.entry_id, a.position""").param(caseNumber).query((row) -> {
			attachments.computeIfAbsent(row.getLong(1), (entry) -> new ArrayList<>())
				.add(new DocumentId(row.getLong(2)));
		});
		return attachments;
	}

	private String name(String login) {
		return accounts.find(login).map(Actor::name).orElse(login);
	}

}
