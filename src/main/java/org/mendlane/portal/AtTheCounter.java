package org.mendlane.portal;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Actor;
import org.mendlane.logistics.CollectionCodes;
import org.mendlane.logistics.Loaners;
import org.mendlane.repair.RepairOrderId;

/**
 * What a customer should know about an order before he comes to the shop: with which code
 * he collects it, and what he has to bring back.
 */
@Component
class AtTheCounter {

	private final CollectionCodes codes;

	private final Loaners loaners;

	AtTheCounter(CollectionCodes codes, Loaners loaners) {
		this.codes = codes;
		this.loaners = loaners;
	}

	void show(RepairOrderId order, Actor actor, Model model) {
		model.addAttribute("collection", this.codes.of(order, actor).orElse(null));
		model.addAttribute("loaner", this.loaners.out(order).orElse(null));
	}

}
