package org.mendlane.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.mendlane.document.DocumentId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of mails.
 */
@Component
class OutboxRows {

	private static final String INSERT = """
			insert into outbox_message (letter_key, template, recipient, language, case_number, from_name, from_address,
				subject, html, plain, attachments, message_id, written_at, next_at, state, attempts)
			values (:key, :template, :to, :language, :case, :fromName, :from, :subject, :html, :plain, :attachments,
				:messageId, :at, :at, :state, 0)""";

	private static final String LIST = """
			select * from outbox_message
			where (:before is null or id < :before) and (:state is null or state = :state)
				and (:text is null or lower(recipient) like :text or lower(subject) like :text
					or lower(case_number) like :text)
			order by id desc fetch first :limit rows only""";

	private final JdbcClient jdbc;

	private final Clock clock;

	OutboxRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	boolean has(String key) {
		return this.jdbc.sql("select count(*) from outbox_message where letter_key = ?")
			.param(key)
			.query(Integer.class)
			.single() > 0;
	}

	void insert(Letter letter, Written written, OutboxState state) {
		this.jdbc.sql(INSERT)
			.param("key", letter.key())
			.param("template", letter.template())
			.param("to", Scribe.oneLine(letter.to()))
			.param("language", letter.language().toLanguageTag())
			.param("case", letter.caseNumber())
			.param("fromName", written.fromName())
			.param("from", written.fromAddress())
			.param("subject", written.subject())
			.param("html", written.html())
			.param("plain", written.text())
			.param("attachments", joined(letter.attachments()))
			.param("messageId", "<" + UUID.randomUUID() + "@mendlane.invalid>")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("state", state.name())
			.update();
	}

	List<OutboxMessage> list(OutboxFilter filter) {
		String text = filter.text();
		return this.jdbc.sql(LIST)
			.param("before", filter.before(), java.sql.Types.BIGINT)
			.param("state", (filter.state() != null) ? filter.state().name() : null, java.sql.Types.VARCHAR)
			.param("text", (text != null && !text.isBlank()) ? "%" + text.strip().toLowerCase(Locale.ROOT) + "%" : null,
					java.sql.Types.VARCHAR)
			.param("limit", filter.limit())
			.query((rs, index) -> message(rs))
			.list();
	}

	Optional<OutboxMessage> find(long id) {
		return this.jdbc.sql("select * from outbox_message where id = ?")
			.param(id)
			.query((rs, index) -> message(rs))
			.optional();
	}

	void requeue(long id) {
		this.jdbc
			.sql("""
					update outbox_message set state = 'WAITING', attempts = 0, error = null, next_at = ?, claimed_until = null
					where id = ?""")
			.param(this.clock.instant().atOffset(ZoneOffset.UTC))
			.param(id)
			.update();
	}

	static OutboxMessage message(ResultSet rs) throws SQLException {
		OutboxMessage.Delivery delivery = new OutboxMessage.Delivery(OutboxState.valueOf(rs.getString("state")),
				rs.getInt("attempts"), rs.getString("error"), instant(rs, "sent_at"), instant(rs, "next_at"));
		return new OutboxMessage(rs.getLong("id"), rs.getString("template"), rs.getString("recipient"),
				Locale.forLanguageTag(rs.getString("language")), rs.getString("case_number"), rs.getString("subject"),
				rs.getString("html"), rs.getString("plain"), split(rs.getString("attachments")),
				rs.getObject("written_at", OffsetDateTime.class).toInstant(), delivery);
	}

	private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
		OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
		return (at != null) ? at.toInstant() : null;
	}

	private static String joined(List<DocumentId> ids) {
		return ids.stream().map((id) -> String.valueOf(id.value())).collect(Collectors.joining(","));
	}

	private static List<DocumentId> split(String ids) {
		return ids.isEmpty() ? List.of()
				: Stream.of(ids.split(",")).map((id) -> new DocumentId(Long.parseLong(id))).toList();
	}

}
