package org.mendlane.account;

import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Map;
import java.util.Locale;
import java.util.Optional;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Languages;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The log-ins of staff and customers; upper and lower case make no difference. */
@Component
@Transactional
public class Accounts {

	private final AccountRows rows;

	private final Invitations invitations;

	private final Passwords passwords;

	private final LoginFailures failures;

	private final EntityManager entities;

	private final Clock clock;

	Accounts(AccountRows rows, Invitations invitations, Passwords passwords, LoginFailures failures,
			EntityManager entities, Clock clock) {
		this.rows = rows;
		this.invitations = invitations;
		this.passwords = passwords;
		this.failures = failures;
		this.entities = entities;
		this.clock = clock;
	}

	/** The person with this log-in, who must exist. */
	@Transactional(readOnly = true)
	public Actor actor(String login) {
		return Actor.SYSTEM.login().equals(login) ? Actor.SYSTEM : row(login).actor();
	}

	/** The person with this log-in. */
	@Transactional(readOnly = true)
	public Optional<Actor> find(String login) {
		return known(login).map(Account::actor);
	}

	/** Everybody who works in the shop, by name. */
	@Transactional(readOnly = true)
	public List<StaffMember> staff() {
		return this.rows.findByCustomerIdIsNullOrderByName().stream().map(Account::staffMember).toList();
	}

	/** What everybody who works in the shop is called, by log-in. */
	@Transactional(readOnly = true)
	public Map<String, String> staffNames() {
		return staff().stream().collect(Collectors.toMap(StaffMember::login, StaffMember::name));
	}

	/** Everybody with exactly this role, by name. */
	@Transactional(readOnly = true)
	public List<StaffMember> staff(Role role) {
		return staff().stream().filter((member) -> member.has(role)).toList();
	}

	/** The member of staff with this log-in; never a customer. */
	@Transactional(readOnly = true)
	public Optional<StaffMember> staffMember(String login) {
		return known(login).filter(Account::isStaff).map(Account::staffMember);
	}

	/** Everybody who may log in for this customer, as one of his people, by name. */
	@Transactional(readOnly = true)
	public List<Actor> ofCustomer(long customer) {
		return this.rows.peopleOf(customer).stream().map((account) -> account.as(customer)).toList();
	}

	/** The person with this log-in as one of this customer's people, if he is one. */
	@Transactional(readOnly = true)
	public Optional<Actor> member(String login, long customer) {
		return known(login).filter((account) -> account.belongsTo(customer)).map((account) -> account.as(customer));
	}

	/** Takes somebody on; refuses a log-in that exists. */
	public StaffMember createStaff(NewStaff person) {
		Account account = new Account(person, free(person.login(), "account.login-taken"), this.clock.instant());
		return create(account, person.password(), "account.login-taken").staffMember();
	}

	/** Lets somebody in for a customer; refuses an e-mail address that exists. */
	public Actor createCustomerLogin(NewLogin person) {
		Account account = new Account(person, free(person.email(), "account.email-taken"), this.clock.instant());
		return create(account, person.password(), "account.email-taken").actor();
	}

	/** Refuses a password that nobody could choose for this log-in. */
	public void checkPassword(String login, String raw) {
		this.passwords.check(normal(login), raw);
	}

	/** Draws the secret of a link that lets this person choose a password, once. */
	public String invite(String login) {
		return this.invitations.draw(row(login).id());
	}

	/** Whom an invitation is for; refuses one that is used up, too old or made up. */
	@Transactional(readOnly = true)
	public Actor checkInvitation(String token) {
		return invited(token).actor();
	}

	/** Uses up the invitation and all others of this person, and ends a lock. */
	public Actor choosePassword(String token, String raw) {
		Account account = invited(token);
		account.choosePassword(this.passwords.hash(account.login(), raw));
		this.invitations.useUp(account.id());
		this.failures.forget(account.login());
		return account.actor();
	}

	/** From now on this person reads everything in this language. */
	public void changeLanguage(String login, Locale language) {
		row(login).speak(Languages.match(language));
	}

	/** Absent people are not proposed for work. */
	public void setAbsent(String login, boolean absent) {
		row(login).setAbsent(absent);
	}

	static String normal(String login) {
		return login.strip().toLowerCase(Locale.ROOT);
	}

	private Account invited(String token) {
		return this.rows.findById(this.invitations.accountOf(token))
			.orElseThrow(() -> new NotFound("account of an invitation"));
	}

	private String free(String wanted, String refusal) {
		String login = normal(wanted);
		if (login.isEmpty() || Actor.SYSTEM.login().equals(login) || this.rows.existsByLogin(login)) {
			throw new Refusal(refusal, wanted);
		}
		return login;
	}

	private Account create(Account account, @Nullable String password, String refusal) {
		if (password != null) {
			account.choosePassword(this.passwords.hash(account.login(), password));
		}
		try {
			return this.rows.saveAndFlush(account);
		}
		catch (DataIntegrityViolationException ex) {
			Refusal taken = new Refusal(refusal, account.login());
			taken.initCause(ex);
			throw taken;
		}
	}

	private Account row(String login) {
		return known(login).orElseThrow(() -> new NotFound("account " + login));
	}

	/** Asked many times in one transaction, and read once. */
	private Optional<Account> known(String login) {
		return this.entities.unwrap(Session.class).bySimpleNaturalId(Account.class).loadOptional(normal(login));
	}

}
