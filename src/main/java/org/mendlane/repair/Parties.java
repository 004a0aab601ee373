package org.mendlane.repair;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Rights;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Sites;
import org.mendlane.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands behind an order: its site and contact must be the customer's own, and
 * whoever reports it says by his rights who is billed.
 */
@Component
public class Parties {

	private final Sites sites;

	private final BillingParties billing;

	private final OrderStore orders;

	Parties(Sites sites, BillingParties billing, OrderStore orders) {
		this.sites = sites;
		this.billing = billing;
		this.orders = orders;
	}

	/** Who they are, without those whom the company has forgotten since. */
	@Transactional(readOnly = true)
	public NamedParties of(RepairOrderId id) {
		RepairOrder order = orders.findById(id.number()).orElseThrow(() -> new NotFound("order " + id)).record();
		OrderParties asked = order.parties();
		@Nullable Long billed = asked.billing();
		return new NamedParties(sites.find(order.customer(), asked.site()).orElse(null),
				sites.contact(order.customer(), asked.contact()).orElse(null),
				(billed != null) ? billing.find(order.customer(), billed).orElse(null) : null);
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
				new OrderParties(asked.site(), asked.contact(), billing), order.place());
	}

}
