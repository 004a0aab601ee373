package org.mendlane.portal;

import java.util.Optional;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.springframework.stereotype.Component;

/**
 * Knows who in the shop looks after a customer.
 */
@Component
class Guardians {

	private final Customers customers;

	private final Accounts accounts;

	Guardians(Customers customers, Accounts accounts) {
		this.customers = customers;
		this.accounts = accounts;
	}

	Optional<StaffMember> of(Actor actor) {
		return of(this.customers.own(actor));
	}

	Optional<StaffMember> of(CustomerId customer) {
		return of(this.customers.get(customer));
	}

	private Optional<StaffMember> of(Customer customer) {
		return Optional.ofNullable(customer.guardian()).flatMap(this.accounts::staffMember);
	}

}
