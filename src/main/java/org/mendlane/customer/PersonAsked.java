package org.mendlane.customer;

import org.mendlane.account.Rights;
import org.mendlane.shared.Fact;

/** Somebody was asked by mail to be one of the company's people. */
public record PersonAsked(CustomerId customer, long offer, Rights rights, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return this.offer + " " + this.rights.code();
	}

}
