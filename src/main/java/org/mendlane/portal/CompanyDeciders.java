package org.mendlane.portal;

import java.util.List;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.quote.Quote;
import org.springframework.stereotype.Component;

/**
 * Knows whom in his company somebody may ask to decide.
 */
@Component
class CompanyDeciders {

	private final Accounts accounts;

	CompanyDeciders(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * Others who may decide the whole quote; if nobody may, those who may decide part of
	 * it.
	 */
	List<Actor> of(Quote quote, Actor actor) {
		Long customer = actor.customer();
		List<Actor> others = (customer == null) ? List.of()
				: this.accounts.ofCustomer(customer)
					.stream()
					.filter((person) -> person.mayDecide() && !person.login().equals(actor.login()))
					.toList();
		List<Actor> able = others.stream().filter((person) -> person.mayDecide(quote.highest())).toList();
		return able.isEmpty() ? others : able;
	}

}
