package org.mendlane.account;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which customers, and what he may do there. */
@Component
@Transactional
public class Memberships {

	private final AccountRows rows;

	private final Sessions sessions;

	private final Clock clock;

	Memberships(AccountRows rows, Sessions sessions, Clock clock) {
		this.rows = rows;
		this.sessions = sessions;
		this.clock = clock;
	}

	/** A customer's people, by name. */
	@Transactional(readOnly = true)
	public List<Member> of(long customer) {
		return this.rows.peopleOf(customer).stream().map((account) -> account.member(customer)).toList();
	}

	/** What somebody is called who is or was one of a customer's people. */
	@Transactional(readOnly = true)
	public String nameOf(long id) {
		return this.rows.findById(id).map((account) -> account.actor().name()).orElse("?");
	}

	/** The customers that this person may act for. */
	@Transactional(readOnly = true)
	public Set<Long> customersOf(String login) {
		return row(login).customers();
	}

	/** Lets somebody who has a log-in belong to one more customer; never staff. */
	public Member join(String login, long customer, Rights rights) {
		Account account = row(login);
		if (account.isStaff()) {
			throw new Refusal("customer.cannot-join");
		}
		account.join(customer, rights, this.clock.instant());
		return account.member(customer);
	}

	/** From now on somebody may do other things than before. */
	public void change(long id, long customer, Rights rights) {
		row(id, customer).change(customer, rights);
	}

	/** Ends it, with every session of the person, at once. */
	public void leave(long id, long customer) {
		Account account = row(id, customer);
		account.leave(customer);
		this.sessions.end(account.login());
	}

	/** From now on this person acts for this customer, who must be one of his. */
	public void actFor(String login, long customer) {
		Account account = row(login);
		if (!account.belongsTo(customer)) {
			throw new NotFound("customer " + customer);
		}
		account.actFor(customer);
	}

	private Account row(String login) {
		return this.rows.findByLogin(Accounts.normal(login)).orElseThrow(() -> new NotFound("account " + login));
	}

	private Account row(long id, long customer) {
		return this.rows.findById(id)
			.filter((account) -> account.belongsTo(customer))
			.orElseThrow(() -> new NotFound("member " + id));
	}

}
