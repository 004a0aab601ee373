package org.mendlane.portal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Actor;
import org.mendlane.logistics.CollectionCodes;
import org.mendlane.logistics.Loaners;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.quote.Dues;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.visit.Visit;
import org.mendlane.visit.Visits;

/**
 * Where customer and shop meet about an order: whether he collects it, with which code,
 * what he has to bring back, and when a technician comes to him.
 */
@Component
class MeetingPoint {

	private final CollectionCodes codes;

	private final Loaners loaners;

	private final ReturnMethods returns;

	private final Quotes quotes;

	private final Visits visits;

	MeetingPoint(CollectionCodes codes, Loaners loaners, ReturnMethods returns, Quotes quotes, Visits visits) {
		this.codes = codes;
		this.loaners = loaners;
		this.returns = returns;
		this.quotes = quotes;
		this.visits = visits;
	}

	/** And what is to be paid for this device. */
	void show(Repair device, Actor actor, Model model) {
		show(device.id().order(), actor, model);
		model.addAttribute("due", Dues.of(List.of(device), this.quotes).total());
	}

	void show(RepairOrderId order, Actor actor, Model model) {
		model.addAttribute("returnMethod", this.returns.of(order));
		model.addAttribute("mayChooseReturn", this.returns.mayChoose(order, actor));
		model.addAttribute("collection", this.codes.of(order, actor).orElse(null));
		Optional<Visit> last = this.visits.last(order);
		model.addAttribute("visit", last.filter(Visit::isAhead).orElse(null));
		model.addAttribute("undecided", last.filter(Visit::isUndecided).orElse(null));
		model.addAttribute("loaner", this.loaners.out(order).orElse(null));
	}

}
