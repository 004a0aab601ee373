package org.mendlane.customer;

import org.mendlane.shared.Fact;

/** Somebody who was asked need not answer any more. */
public record OfferWithdrawn(CustomerId customer, long offer, String by) implements Fact {

	@Override
	public String caseNumber() {
		return this.customer.caseNumber();
	}

	@Override
	public String detail() {
		return String.valueOf(this.offer);
	}

}
