package org.mendlane.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notices behind the bell: the mails to somebody who has a log-in, and which of them
 * he has read here. Everybody is given his own only.
 */
@Component
@Transactional
public class Notices {

	private static final int PAGE = 50;

	private static final String SELECT = """
			select n.mail_id, m.case_number, m.subject, m.language, m.written_at, n.read_at, n.page
			from notice n join outbox_message m on m.id = n.mail_id
			where n.reader = :reader""";

	private static final String READ = "update notice set read_at = :now where reader = :reader and read_at is null";

	private final JdbcClient jdbc;

	private final Clock clock;

	Notices(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** The notices of this log-in, newest first, or the next ones after this id. */
	@Transactional(readOnly = true)
	public NoticeList of(String reader, @Nullable Long before) {
		List<Notice> shown = this.jdbc
			.sql(SELECT + " and n.mail_id < :before order by n.mail_id desc fetch first :limit rows only")
			.param("reader", reader)
			.param("before", (before != null) ? before : Long.MAX_VALUE)
			.param("limit", PAGE)
			.query((rs, index) -> notice(rs))
			.list();
		Long older = (shown.size() == PAGE) ? shown.get(PAGE - 1).id() : null;
		return new NoticeList(shown, unread(Set.of(reader)).getOrDefault(reader, 0), before != null, older);
	}

	/** Gives this log-in one of its notices, which is read from now on. */
	public Notice read(String reader, long id) {
		Notice notice = this.jdbc.sql(SELECT + " and n.mail_id = :id")
			.param("reader", reader)
			.param("id", id)
			.query((rs, index) -> notice(rs))
			.optional()
			.orElseThrow(() -> new NotFound("notice " + id));
		mark("mail_id = :id", reader, id);
		return notice;
	}

	/** All notices up to this one, the newest that was seen, are read from now on. */
	public void readAll(String reader, long newest) {
		mark("mail_id <= :id", reader, newest);
	}

	/** How many notices are new to these log-ins, by one statement; none is not said. */
	@Transactional(readOnly = true)
	public Map<String, Integer> unread(Collection<String> readers) {
		Map<String, Integer> unread = new HashMap<>();
		if (!readers.isEmpty()) {
			this.jdbc.sql(
					"select reader, count(*) from notice where reader in (:readers) and read_at is null group by reader")
				.param("readers", readers)
				.query((row, at) -> unread.put(row.getString(1), row.getInt(2)))
				.list();
		}
		return unread;
	}

	void write(Letter letter) {
		for (String reader : letter.readers()) {
			this.jdbc.sql(
					"insert into notice (reader, mail_id, page) select :reader, id, :page from outbox_message where letter_key = :key")
				.param("reader", reader)
				.param("key", letter.key())
				.param("page", letter.page(), java.sql.Types.VARCHAR)
				.update();
		}
	}

	private void mark(String which, String reader, long id) {
		this.jdbc.sql(READ + " and " + which)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("reader", reader)
			.param("id", id)
			.update();
	}

	private static Notice notice(ResultSet rs) throws SQLException {
		Instant at = rs.getObject("written_at", OffsetDateTime.class).toInstant();
		return new Notice(rs.getLong("mail_id"), rs.getString("case_number"), rs.getString("subject"),
				Locale.forLanguageTag(rs.getString("language")), at, rs.getObject("read_at") != null,
				rs.getString("page"));
	}

}
