package org.mendlane.customer;

import org.mendlane.shared.Fact;

/** A customer has an account; an invited one has yet to choose a password. */
public record CustomerRegistered(CustomerId customer, String by, boolean invited) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

}
