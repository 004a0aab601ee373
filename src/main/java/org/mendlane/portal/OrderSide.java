package org.mendlane.portal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.repair.RepairOrder;

/**
 * Between the customer and the shop: whom to ask about an order, and where its page hears
 * of news.
 */
@Component
class OrderSide {

	private final Guardians guardians;

	private final LiveCases live;

	OrderSide(Guardians guardians, LiveCases live) {
		this.guardians = guardians;
		this.live = live;
	}

	/** To be asked first, so that nothing happens between the page and its news. */
	void show(RepairOrder order, Model model) {
		model.addAttribute("live", this.live.line(order));
		model.addAttribute("guardian", this.guardians.of(order.customer()).orElse(null));
	}

}
