package org.mendlane.customer;

import org.mendlane.shared.Fact;

/** Somebody is none of the company's people any more. */
public record PersonUnlinked(CustomerId customer, long account, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return String.valueOf(this.account);
	}

}
