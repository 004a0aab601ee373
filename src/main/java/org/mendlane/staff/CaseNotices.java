package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;

import org.mendlane.document.Documents;
import org.mendlane.logistics.Loaner;
import org.mendlane.logistics.Loaners;
import org.mendlane.logistics.Rejections;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.Parties;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What else is to be known about a case: what holds it up, whom to ask, and what is lent
 * with it.
 */
@Component
class CaseNotices {

	private final Holdups holdups;

	private final Loaners loaners;

	private final Clock clock;

	private final Rejections rejections;

	private final Documents documents;

	private final Parties parties;

	CaseNotices(Holdups holdups, Loaners loaners, Clock clock, Rejections rejections, Documents documents,
			Parties parties) {
		this.parties = parties;
		this.rejections = rejections;
		this.documents = documents;
		this.holdups = holdups;
		this.loaners = loaners;
		this.clock = clock;
	}

	void show(RepairId device, Model model) {
		model.addAttribute("holdup", this.holdups.of(device).orElse(null));
		model.addAttribute("rejection", this.rejections.of(device).orElse(null));
		model.addAttribute("rejected", this.documents.photos(device.number(), "photo-rejected"));
		lent(device.order(), model);
	}

	/** And what could be lent with an order. */
	void show(RepairOrderId order, Model model) {
		lent(order, model);
		model.addAttribute("loaners", this.loaners.all().stream().filter(Loaner::free).toList());
	}

	private void lent(RepairOrderId order, Model model) {
		model.addAttribute("loaner", this.loaners.out(order).orElse(null));
		model.addAttribute("orderParties", this.parties.of(order));
		model.addAttribute("today", LocalDate.now(this.clock));
	}

}
