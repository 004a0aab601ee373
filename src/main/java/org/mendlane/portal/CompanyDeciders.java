package org.mendlane.portal;

import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;

/**
 * Knows whom in his company somebody may ask to decide.
 */
@Component
class CompanyDeciders {

	private final Accounts accounts;

	CompanyDeciders(Accounts accounts) {
		this.accounts = accounts;
	}

	String names(Actor actor) {
		Long customer = actor.customer();
		return (customer == null) ? ""
				: this.accounts.ofCustomer(customer)
					.stream()
					.filter(Actor::mayDecide)
					.map(Actor::name)
					.collect(Collectors.joining(", "));
	}

}
