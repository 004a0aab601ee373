package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.Parties;
import org.mendlane.repair.RepairOrderId;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** How the devices of an order go home, and whom to ask about it. */
@Component
class OrderNotices {

	private final ReturnMethods returns;

	private final Parties parties;

	OrderNotices(ReturnMethods returns, Parties parties) {
		this.returns = returns;
		this.parties = parties;
	}

	void show(RepairOrderId order, Actor actor, Model model) {
		model.addAttribute("returnMethod", this.returns.of(order));
		model.addAttribute("mayChooseReturn", this.returns.mayChoose(order, actor));
		model.addAttribute("orderParties", this.parties.of(order));
	}

}
