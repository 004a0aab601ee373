package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;

import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.logistics.Loaner;
import org.mendlane.logistics.Loaners;
import org.mendlane.logistics.Rejections;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What else is to be known about a case: what holds it up, what is lent with it, how it
 * goes home, and whom to ask.
 */
@Component
class CaseNotices {

	private final Holdups holdups;

	private final Loaners loaners;

	private final Clock clock;

	private final Rejections rejections;

	private final Documents documents;

	private final OrderNotices order;

	CaseNotices(Holdups holdups, Loaners loaners, Clock clock, Rejections rejections, Documents documents,
			OrderNotices order) {
		this.rejections = rejections;
		this.documents = documents;
		this.order = order;
		this.holdups = holdups;
		this.loaners = loaners;
		this.clock = clock;
	}

	void show(RepairId device, Actor actor, Model model) {
		model.addAttribute("holdup", this.holdups.of(device).orElse(null));
		model.addAttribute("rejection", this.rejections.of(device).orElse(null));
		model.addAttribute("rejected", this.documents.photos(device.number(), "photo-rejected"));
		order(device.order(), actor, model);
		this.order.remind(device.number(), actor, model);
	}

	/** And what could be lent with an order. */
	void show(RepairOrderId order, Actor actor, Model model) {
		order(order, actor, model);
		this.order.remind(order.number(), actor, model);
		model.addAttribute("loaners", this.loaners.all().stream().filter(Loaner::free).toList());
	}

	private void order(RepairOrderId order, Actor actor, Model model) {
		this.order.show(order, actor, model);
		model.addAttribute("loaner", this.loaners.out(order).orElse(null));
		model.addAttribute("today", LocalDate.now(this.clock));
	}

}
