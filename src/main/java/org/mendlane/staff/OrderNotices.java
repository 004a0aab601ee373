package org.mendlane.staff;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.Parties;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.visit.Visits;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the devices of an order go home, or when somebody visits them, and whom to ask. */
@Component
class OrderNotices {

	private final ReturnMethods returns;

	private final Parties parties;

	private final Visits visits;

	private final Accounts accounts;

	OrderNotices(ReturnMethods returns, Parties parties, Visits visits, Accounts accounts) {
		this.returns = returns;
		this.parties = parties;
		this.visits = visits;
		this.accounts = accounts;
	}

	void show(RepairOrderId order, Actor actor, Model model) {
		model.addAttribute("returnMethod", this.returns.of(order));
		model.addAttribute("mayChooseReturn", this.returns.mayChoose(order, actor));
		model.addAttribute("visits",
				this.visits.of(order, actor).stream().map((visit) -> VisitLine.of(visit, this.accounts)).toList());
		model.addAttribute("mayMoveVisit", this.visits.mayMove(order, actor));
		model.addAttribute("orderParties", this.parties.of(order));
	}

}
