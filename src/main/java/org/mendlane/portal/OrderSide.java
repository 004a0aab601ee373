package org.mendlane.portal;

import org.mendlane.account.Actor;
import org.mendlane.repair.NamedParties;
import org.mendlane.repair.Parties;
import org.mendlane.repair.RepairOrder;
import org.mendlane.visit.Visit;
import org.mendlane.visit.Visits;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Who stands on both sides of an order: the shop's guardian, and of a company site,
 * contact and whoever is billed; when a technician comes; and where its page hears of
 * news.
 */
@Component
class OrderSide {

	private final Guardians guardians;

	private final LiveCases live;

	private final Parties parties;

	private final AtTheCounter counter;

	private final Visits visits;

	OrderSide(Guardians guardians, LiveCases live, Parties parties, AtTheCounter counter, Visits visits) {
		this.guardians = guardians;
		this.live = live;
		this.parties = parties;
		this.counter = counter;
		this.visits = visits;
	}

	/** To be asked first, so that nothing happens between the page and its news. */
	void show(RepairOrder order, Actor actor, Model model) {
		model.addAttribute("live", this.live.line(order));
		model.addAttribute("guardian", this.guardians.of(order.customer()).orElse(null));
		this.counter.show(order.id(), actor, model);
		model.addAttribute("visit", this.visits.last(order.id()).filter(Visit::isAhead).orElse(null));
		NamedParties parties = this.parties.of(order.id());
		model.addAttribute("site", parties.site());
		model.addAttribute("contact", parties.contact());
		model.addAttribute("billed", parties.billed());
	}

}
