package org.mendlane.repair;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.BillingParty;
import org.mendlane.customer.ContactPerson;
import org.mendlane.customer.Site;

/**
 * The site that an order comes from, whom to ask about it and who is billed, as far as
 * the company has said so.
 */
public record NamedParties(@Nullable Site site, @Nullable ContactPerson contact, @Nullable BillingParty billed) {

	/** Whether it is the customer himself for everything. */
	public boolean isEmpty() {
		return site == null && contact == null && billed == null;
	}

}
