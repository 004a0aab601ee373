package org.mendlane.staff;

import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.mendlane.account.Role;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Switches off the links by which a customer's order can be opened without a log-in. */
@Controller
@RequestMapping("/staff/cases/{number}/links")
class LinkPages {

	private final RepairOrders orders;

	private final Links links;

	LinkPages(RepairOrders orders, Links links) {
		this.orders = orders;
		this.links = links;
	}

	@PostMapping("/end")
	RedirectView end(@PathVariable String number, Actor actor, RedirectAttributes flash) {
		actor.require(Role.CARE, Role.RECEPTION);
		String order = this.orders.get(RepairOrderId.of(number), actor).id().number();
		this.links.end(order, actor);
		Way.done(flash, "staff.links.ended", order);
		return Way.to("/staff/cases/" + order);
	}

}
