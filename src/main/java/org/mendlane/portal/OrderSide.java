package org.mendlane.portal;

import org.mendlane.account.Actor;
import org.mendlane.repair.NamedParties;
import org.mendlane.repair.Parties;
import org.mendlane.repair.RepairOrder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Who stands on both sides of an order: the shop's guardian, and of a company site,
 * contact and whoever is billed; where they meet; and where its page hears of news.
 */
@Component
class OrderSide {

	private final Guardians guardians;

	private final LiveCases live;

	private final Parties parties;

	private final MeetingPoint meeting;

	OrderSide(Guardians guardians, LiveCases live, Parties parties, MeetingPoint meeting) {
		this.guardians = guardians;
		this.live = live;
		this.parties = parties;
		this.meeting = meeting;
	}

	/** To be asked first, so that nothing happens between the page and its news. */
	void show(RepairOrder order, Actor actor, Model model) {
		model.addAttribute("live", this.live.line(order));
		model.addAttribute("guardian", this.guardians.of(order.customer()).orElse(null));
		this.meeting.show(order.id(), actor, model);
		NamedParties parties = this.parties.of(order.id());
		model.addAttribute("site", parties.site());
		model.addAttribute("contact", parties.contact());
		model.addAttribute("billed", parties.billed());
	}

}
