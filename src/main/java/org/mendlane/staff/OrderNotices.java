package org.mendlane.staff;

import java.util.List;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.Parties;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.visit.Visits;
import org.mendlane.workflow.Reminders;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * How the devices of an order go home or when somebody visits them, whom to ask about it,
 * and whether the customer can be reminded.
 */
@Component
class OrderNotices {

	private final ReturnMethods returns;

	private final Parties parties;

	private final Visits visits;

	private final Accounts accounts;

	private final Reminders reminders;

	OrderNotices(ReturnMethods returns, Parties parties, Visits visits, Accounts accounts, Reminders reminders) {
		this.returns = returns;
		this.parties = parties;
		this.visits = visits;
		this.accounts = accounts;
		this.reminders = reminders;
	}

	void show(RepairOrderId order, Actor actor, Model model) {
		model.addAttribute("returnMethod", this.returns.of(order));
		model.addAttribute("mayChooseReturn", this.returns.mayChoose(order, actor));
		model.addAttribute("visits",
				this.visits.of(order, actor).stream().map((visit) -> VisitLine.of(visit, this.accounts)).toList());
		model.addAttribute("mayMoveVisit", this.visits.mayMove(order, actor));
		model.addAttribute("orderParties", this.parties.of(order));
	}

	/** Of the order itself, or of one of its devices. */
	void remind(String caseNumber, Actor actor, Model model) {
		if (actor.may(Role.CARE)) {
			model.addAttribute("reminding", this.reminders.of(List.of(caseNumber)).get(caseNumber));
		}
	}

}
