package org.mendlane.portal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Actor;
import org.mendlane.repair.Repair;

/**
 * Between the customer and the shop: whom to ask about a device, and how it was rated.
 */
@Component
class DeviceSide {

	private final Guardians guardians;

	private final RatingPanel rating;

	DeviceSide(Guardians guardians, RatingPanel rating) {
		this.guardians = guardians;
		this.rating = rating;
	}

	void show(Repair repair, Actor actor, Model model) {
		model.addAttribute("guardian", this.guardians.of(repair.customer()).orElse(null));
		this.rating.show(repair, actor, model);
	}

}
