package org.mendlane.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The links in mails, which open one order without a log-in or log somebody in once. A
 * mail is written with the number of a link; the secret is drawn when it leaves.
 */
@Component
@Transactional
public class Links {

	static final Duration ORDER_VALID = Duration.ofDays(60);

	static final Duration LOGIN_VALID = Duration.ofMinutes(15);

	private static final Pattern NUMBERED = Pattern.compile("(/o/|/login/link/)~(\\d{1,18})");

	private final LinkRows rows;

	private final LinkRequests requests;

	private final AccountRows accounts;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Links(LinkRows rows, LinkRequests requests, AccountRows accounts, ApplicationEventPublisher facts, Clock clock) {
		this.rows = rows;
		this.requests = requests;
		this.accounts = accounts;
		this.facts = facts;
		this.clock = clock;
	}

	/**
	 * The path by which this customer opens this order and nothing else, as it is written
	 * into a mail to him; none for somebody who is none of the customer's people.
	 */
	public Optional<String> toOrder(String login, long customer, String order) {
		return member(login, customer).map((account) -> toOrder(account, customer, order));
	}

	/**
	 * Puts the secrets into the links of a mail, of which only the recipient's own get
	 * any.
	 */
	public String withSecrets(String mail, String recipient) {
		Map<Long, String> drawn = new HashMap<>();
		return NUMBERED.matcher(mail)
			.replaceAll((found) -> Matcher.quoteReplacement(found.group(1) + drawn
				.computeIfAbsent(Long.valueOf(found.group(2)), (link) -> draw(link, Accounts.normal(recipient)))));
	}

	/** The link to an order with this secret, if it is still good. */
	@Transactional(readOnly = true)
	public Optional<MailedLink> openOrder(String secret) {
		return find(secret)
			.filter((link) -> link.order() != null && link.isOpen(this.clock.instant()) && guest(link).isPresent());
	}

	/** The link to log in with this secret, if it is still good. */
	@Transactional(readOnly = true)
	public Optional<MailedLink> openLogin(String secret) {
		return find(secret).filter((link) -> link.order() == null && link.isOpen(this.clock.instant()));
	}

	/** By which links an order can be opened. */
	@Transactional(readOnly = true)
	public List<MailedLink> of(String order) {
		return this.rows.good(order, this.clock.instant());
	}

	/** Switches off all links to an order that were mailed so far. */
	public void end(String order, Actor by) {
		if (this.rows.endAll(order, this.clock.instant()) > 0) {
			this.facts.publishEvent(new LinksEnded(order, by.login()));
		}
	}

	/**
	 * A fresh link in place of one that is over; nothing if nobody had it, or too often.
	 */
	public Optional<AskedLink> askAgain(String secret) {
		MailedLink old = find(secret).orElse(null);
		@Nullable String order = (old != null) ? old.order() : null;
		@Nullable Long customer = (old != null) ? old.customer() : null;
		if (old == null || order == null || customer == null) {
			return Optional.empty();
		}
		return member(old.login(), customer).filter((account) -> this.requests.oneMore(account.id()))
			.map((account) -> new AskedLink(account.as(customer), toOrder(account, customer, order), order));
	}

	/** A link to log in by; nothing for addresses that nobody has, or too often. */
	public Optional<AskedLink> askToLogIn(String email) {
		return customer(email).filter((account) -> this.requests.oneMore(account.id()))
			.map((account) -> new AskedLink(account.actor(),
					"/login/link/~" + this.rows.add(account.id(), null, null, this.clock.instant()), null));
	}

	/** Uses up a link to log in by; of many who do so at once, one has. */
	Optional<String> useLogin(String secret) {
		return openLogin(secret).filter((link) -> this.rows.end(link.id(), this.clock.instant()))
			.map(MailedLink::login);
	}

	/** Who a guest is, as long as his link is good. */
	@Transactional(readOnly = true)
	Optional<Actor> actor(Guest guest) {
		return this.rows.byId(guest.link())
			.filter((link) -> !link.ended() && this.clock.instant().isBefore(guest.validUntil()))
			.flatMap(this::guest);
	}

	private Optional<Actor> guest(MailedLink link) {
		@Nullable Long customer = link.customer();
		@Nullable String order = link.order();
		return (customer == null || order == null) ? Optional.empty()
				: member(link.login(), customer).map((account) -> account.as(customer).asGuestOf(order));
	}

	private String toOrder(Account account, long customer, String order) {
		return "/o/~" + this.rows.toOrder(account.id(), order)
			.orElseGet(() -> this.rows.add(account.id(), order, customer, this.clock.instant()));
	}

	private String draw(long id, String login) {
		MailedLink link = this.rows.byId(id).orElse(null);
		if (link == null || link.ended() || !link.login().equals(login)) {
			return "~" + id;
		}
		Token token = Token.draw();
		Duration valid = (link.order() != null) ? ORDER_VALID : LOGIN_VALID;
		this.rows.addSecret(id, token.hash(), this.clock.instant().plus(valid));
		return token.secret();
	}

	private Optional<MailedLink> find(String secret) {
		return this.rows.bySecret(new Token(secret).hash());
	}

	private Optional<Account> customer(String login) {
		return this.accounts.findByLogin(Accounts.normal(login))
			.filter((account) -> !account.isStaff() && account.belongsSomewhere());
	}

	private Optional<Account> member(String login, long customer) {
		return customer(login).filter((account) -> account.belongsTo(customer));
	}

}
