package org.mendlane.customer;

import org.mendlane.shared.Fact;

/** A member of staff looks after this customer from now on. */
public record GuardianAssigned(CustomerId customer, String guardian, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

}
