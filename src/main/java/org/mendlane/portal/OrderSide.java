package org.mendlane.portal;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.BillingParty;
import org.mendlane.customer.Sites;
import org.mendlane.repair.RepairOrder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Who stands on both sides of an order: the shop's guardian, and of a company site,
 * contact and whoever is billed; and where its page hears of news.
 */
@Component
class OrderSide {

	private final Guardians guardians;

	private final LiveCases live;

	private final Sites sites;

	private final BillingParties parties;

	private final AtTheCounter counter;

	OrderSide(Guardians guardians, LiveCases live, Sites sites, BillingParties parties, AtTheCounter counter) {
		this.guardians = guardians;
		this.live = live;
		this.sites = sites;
		this.parties = parties;
		this.counter = counter;
	}

	/** To be asked first, so that nothing happens between the page and its news. */
	void show(RepairOrder order, Actor actor, Model model) {
		model.addAttribute("live", this.live.line(order));
		model.addAttribute("guardian", this.guardians.of(order.customer()).orElse(null));
		this.counter.show(order.id(), actor, model);
		@Nullable Long site = order.parties().site();
		@Nullable Long contact = order.parties().contact();
		model.addAttribute("site", (site != null) ? this.sites.find(order.customer(), site).orElse(null) : null);
		model.addAttribute("contact",
				(contact != null) ? this.sites.contact(order.customer(), contact).orElse(null) : null);
		model.addAttribute("billed", billed(order));
	}

	private @Nullable BillingParty billed(RepairOrder order) {
		@Nullable Long billing = order.parties().billing();
		return (billing != null) ? this.parties.find(order.customer(), billing).orElse(null) : null;
	}

}
