package org.mendlane.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who was asked to be one of a customer's people: by a link in a mail to his own address,
 * good once and for two weeks. Until he follows it, nothing is known about an account.
 */
@Component
@Transactional
public class Offers {

	static final Duration VALID = Duration.ofDays(14);

	private static final Pattern NUMBERED = Pattern.compile("(/invitation/company/)~(\\d{1,18})");

	private static final String OPEN = "select o.* from membership_offer o where o.ended_at is null"
			+ " and o.offered_at > ?";

	private final JdbcClient jdbc;

	private final Clock clock;

	Offers(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Asks somebody, in place of whatever he was asked by this customer before. */
	public Offer make(NewOffer offer, Actor by) {
		String email = Accounts.normal(offer.email());
		this.jdbc
			.sql("update membership_offer set ended_at = ? where customer_id = ? and email = ? and ended_at is null")
			.params(now(), offer.customer(), email)
			.update();
		KeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into membership_offer (customer_id, email, name, rights, language, offered_by, offered_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(offer.customer(), email, offer.name().strip(), offer.rights().code(),
					offer.language().getLanguage(), by.login(), now())
			.update(key, "id");
		return byId(Objects.requireNonNull(key.getKey()).longValue()).orElseThrow();
	}

	/** Who has been asked by this customer and has not answered, the last one first. */
	@Transactional(readOnly = true)
	public List<Offer> open(long customer) {
		return this.jdbc.sql(OPEN + " and o.customer_id = ? order by o.id desc")
			.params(since(VALID), customer)
			.query((row, at) -> offer(row))
			.list();
	}

	/** How many this customer has asked within a day. */
	@Transactional(readOnly = true)
	public int today(long customer) {
		return this.jdbc.sql("select count(*) from membership_offer where customer_id = ? and offered_at > ?")
			.params(customer, since(Duration.ofDays(1)))
			.query(Integer.class)
			.single();
	}

	/** What this secret answers, if it still can be. */
	@Transactional(readOnly = true)
	public Optional<Offer> find(String secret) {
		return this.jdbc
			.sql(OPEN + " and o.id = (select s.offer_id from membership_offer_secret s where s.token_hash = ?)")
			.params(since(VALID), new Token(secret).hash())
			.query((row, at) -> offer(row))
			.optional();
	}

	/** Ends an offer of this customer; of many who do so at once, one has. */
	public boolean end(long id, long customer) {
		return this.jdbc
			.sql("update membership_offer set ended_at = ? where id = ? and customer_id = ? and ended_at is null")
			.params(now(), id, customer)
			.update() == 1;
	}

	/** Puts the secrets into the links of a mail, for the one who was asked only. */
	public String withSecrets(String mail, String recipient) {
		return NUMBERED.matcher(mail)
			.replaceAll((found) -> Matcher
				.quoteReplacement(found.group(1) + draw(Long.parseLong(found.group(2)), Accounts.normal(recipient))));
	}

	private String draw(long id, String recipient) {
		if (byId(id).filter((offer) -> offer.email().equals(recipient)).isEmpty()) {
			return "~" + id;
		}
		Token token = Token.draw();
		this.jdbc.sql("insert into membership_offer_secret (token_hash, offer_id) values (?, ?)")
			.params(token.hash(), id)
			.update();
		return token.secret();
	}

	/** What somebody was asked once, answered or not. */
	@Transactional(readOnly = true)
	public Optional<Offer> byId(long id) {
		return this.jdbc.sql("select o.* from membership_offer o where o.id = ?")
			.param(id)
			.query((row, at) -> offer(row))
			.optional();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	private OffsetDateTime since(Duration ago) {
		Instant moment = this.clock.instant().minus(ago);
		return moment.atOffset(ZoneOffset.UTC);
	}

	private static Offer offer(ResultSet row) throws SQLException {
		return new Offer(row.getLong("id"), row.getLong("customer_id"), row.getString("email"), row.getString("name"),
				Rights.ofCode(row.getString("rights")), Locale.forLanguageTag(row.getString("language")),
				row.getString("offered_by"), row.getObject("offered_at", OffsetDateTime.class).toInstant());
	}

}
