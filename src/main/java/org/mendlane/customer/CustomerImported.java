package org.mendlane.customer;

import org.mendlane.shared.Fact;

/**
 * A customer has come with a list of the shop's; he has no log-in and knows nothing of
 * it.
 */
public record CustomerImported(CustomerId customer, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

}
