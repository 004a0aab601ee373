package org.mendlane.customer;

import org.mendlane.shared.Fact;

/** A customer's own data or addresses are different from now on. */
public record CustomerChanged(CustomerId customer, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

}
