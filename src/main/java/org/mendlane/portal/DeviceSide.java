package org.mendlane.portal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Actor;
import org.mendlane.logistics.Rejections;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.Repair;

/**
 * Between the customer and the shop: whom to ask about a device, how it was rated, and
 * where its page hears of news.
 */
@Component
class DeviceSide {

	private final Guardians guardians;

	private final RatingPanel rating;

	private final LiveCases live;

	private final Holdups holdups;

	private final MeetingPoint meeting;

	private final Rejections rejections;

	DeviceSide(Guardians guardians, RatingPanel rating, LiveCases live, Holdups holdups, MeetingPoint meeting,
			Rejections rejections) {
		this.rejections = rejections;
		this.guardians = guardians;
		this.rating = rating;
		this.live = live;
		this.holdups = holdups;
		this.meeting = meeting;
	}

	/** To be asked first, so that nothing happens between the page and its news. */
	void show(Repair repair, Actor actor, Model model) {
		model.addAttribute("live", this.live.line(repair.id()));
		model.addAttribute("guardian", this.guardians.of(repair.customer()).orElse(null));
		model.addAttribute("holdup", this.holdups.of(repair.id()).orElse(null));
		this.meeting.show(repair, actor, model);
		model.addAttribute("rejection", this.rejections.of(repair.id()).orElse(null));
		this.rating.show(repair, actor, model);
	}

}
