package org.mendlane.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;

/** The tables of links in mails. */
@Component
class LinkRows {

	private static final String LINK = """
			select l.id, a.login, a.name, l.order_number, l.customer_id, s.valid_until, l.ended_at
			from mailed_link l join account a on a.id = l.account_id join mailed_link_secret s on s.link_id = l.id
			""";

	private final JdbcClient jdbc;

	LinkRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The person's link to this order that has not been switched off. */
	Optional<Long> toOrder(long account, String order) {
		return this.jdbc.sql("""
				select id from mailed_link where account_id = ? and order_number = ? and ended_at is null
				order by id desc fetch first 1 rows only""").params(account, order).query(Long.class).optional();
	}

	long add(long account, @Nullable String order, @Nullable Long customer, Instant now) {
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("insert into mailed_link (account_id, order_number, customer_id, created_at) values (?, ?, ?, ?)")
			.param(1, account)
			.param(2, order, Types.VARCHAR)
			.param(3, customer, Types.BIGINT)
			.param(4, at(now))
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	void addSecret(long link, String hash, Instant validUntil) {
		this.jdbc.sql("insert into mailed_link_secret (token_hash, link_id, valid_until) values (?, ?, ?)")
			.params(hash, link, at(validUntil))
			.update();
	}

	Optional<MailedLink> bySecret(String hash) {
		return this.jdbc.sql(LINK + "where s.token_hash = ?").param(hash).query((row, at) -> link(row)).optional();
	}

	/**
	 * A link by its number, whose secrets are not asked: its time says when it was made.
	 */
	Optional<MailedLink> byId(long link) {
		return this.jdbc.sql("""
				select l.id, a.login, a.name, l.order_number, l.customer_id, l.created_at as valid_until, l.ended_at
				from mailed_link l join account a on a.id = l.account_id where l.id = ?""")
			.param(link)
			.query((row, at) -> link(row))
			.optional();
	}

	/**
	 * The links by which this order can be opened, each with the end of its last secret.
	 */
	List<MailedLink> good(String order, Instant now) {
		return this.jdbc.sql(LINK + """
				where l.order_number = ? and l.ended_at is null and s.valid_until > ?
					and s.valid_until = (select max(o.valid_until) from mailed_link_secret o where o.link_id = l.id)
				order by a.name, l.id""")
			.params(order, at(now))
			.query((row, at) -> link(row))
			.list()
			.stream()
			.distinct()
			.toList();
	}

	/** Switches a link off; of many who do so at once, one has. */
	boolean end(long link, Instant now) {
		return this.jdbc.sql("update mailed_link set ended_at = ? where id = ? and ended_at is null")
			.params(at(now), link)
			.update() == 1;
	}

	int endAll(String order, Instant now) {
		return this.jdbc.sql("update mailed_link set ended_at = ? where order_number = ? and ended_at is null")
			.params(at(now), order)
			.update();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static MailedLink link(ResultSet row) throws SQLException {
		return new MailedLink(row.getLong("id"), row.getString("login"), row.getString("name"),
				row.getString("order_number"), row.getObject("customer_id", Long.class),
				row.getObject("valid_until", OffsetDateTime.class).toInstant(), row.getObject("ended_at") != null);
	}

}
