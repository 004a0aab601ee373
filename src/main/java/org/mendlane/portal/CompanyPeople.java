package org.mendlane.portal;

import java.util.List;

import org.springframework.stereotype.Component;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;

/**
 * The people of a company by whom its lists can be narrowed.
 */
@Component
class CompanyPeople {

	private final Accounts accounts;

	CompanyPeople(Accounts accounts) {
		this.accounts = accounts;
	}

	/** Nobody for whoever sees only what is his own. */
	List<Actor> seenBy(Actor actor) {
		Long customer = actor.customer();
		boolean company = actor.seesWholeCompany() && actor.right() != CompanyRight.PERSON;
		return (company && customer != null) ? this.accounts.ofCustomer(customer) : List.of();
	}

}
