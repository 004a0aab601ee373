package org.mendlane.repair;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Rights;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Sites;
import org.mendlane.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Who stands behind an order: its site and contact must be the customer's own, and
 * whoever reports it says by his rights who is billed.
 */
@Component
class Parties {

	private final Sites sites;

	Parties(Sites sites) {
		this.sites = sites;
	}

	NewOrder settled(NewOrder order, Actor actor) {
		OrderParties asked = order.parties();
		CustomerId customer = order.customer();
		if (asked.site() != null && this.sites.find(customer, asked.site()).isEmpty()) {
			throw new NotFound("site " + asked.site());
		}
		if (asked.contact() != null && this.sites.contact(customer, asked.contact()).isEmpty()) {
			throw new NotFound("contact " + asked.contact());
		}
		Rights rights = actor.rights();
		@Nullable Long billing = (rights != null) ? rights.billingParty() : null;
		return new NewOrder(customer, order.returnAddress(), order.devices(), order.byStaff(), order.requestKey(),
				new OrderParties(asked.site(), asked.contact(), billing));
	}

}
