package org.mendlane.customer;

import java.util.List;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What staff puts right about customers. */
@Component
@Transactional
public class CustomerCorrections {

	private final CustomerRows rows;

	private final Customers customers;

	private final Accounts accounts;

	CustomerCorrections(CustomerRows rows, Customers customers, Accounts accounts) {
		this.rows = rows;
		this.customers = customers;
		this.accounts = accounts;
	}

	/** The customer, for somebody who may correct him. */
	@Transactional(readOnly = true)
	public Customer begin(CustomerId id, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		return this.customers.get(id);
	}

	/**
	 * Corrects a customer who was read in this version; a consumer is spoken to in his
	 * language wherever he logs in.
	 */
	public void correct(CustomerId id, int version, ContactData data, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		this.customers.change(id, version, data, actor);
		this.accounts.ofCustomer(id.value())
			.stream()
			.filter((person) -> person.right() == CompanyRight.PERSON)
			.forEach((person) -> this.accounts.changeLanguage(person.login(), data.language()));
	}

	/** Everybody who may look after customers, by name. */
	@Transactional(readOnly = true)
	public List<StaffMember> guardians() {
		return this.accounts.staff().stream().filter((one) -> one.has(Role.CARE) || one.has(Role.LEAD)).toList();
	}

	/** Gives a customer into the care of one of these. */
	public void entrust(CustomerId id, String login, Actor actor) {
		actor.require(Role.LEAD);
		if (guardians().stream().noneMatch((one) -> one.login().equals(login))) {
			throw new Refusal("customer.no-guardian");
		}
		if (!login.equals(locked(id).guardian())) {
			this.customers.assignGuardian(id, login, actor.login());
		}
	}

	/** Nobody else changes him meanwhile. */
	private Customer locked(CustomerId id) {
		return this.rows.lock(id.value()).orElseThrow(() -> new NotFound("customer " + id.value())).customer();
	}

}
