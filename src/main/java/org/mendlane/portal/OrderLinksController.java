package org.mendlane.portal;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.NotFound;

/**
 * Shows by which links from mails an order can be opened, and switches them off; not for
 * those who came by one.
 */
@Controller
@RequestMapping("/portal/orders/{number:SR[0-9]+}/links")
class OrderLinksController {

	private final RepairOrders orders;

	private final Links links;

	OrderLinksController(RepairOrders orders, Links links) {
		this.orders = orders;
		this.links = links;
	}

	@GetMapping
	String links(Actor actor, @PathVariable String number, Model model) {
		mustBeOwner(number, actor);
		model.addAttribute("number", number);
		model.addAttribute("links", this.links.of(number));
		return "portal/order-links";
	}

	@PostMapping("/end")
	String end(Actor actor, @PathVariable String number, RedirectAttributes redirect) {
		mustBeOwner(number, actor);
		this.links.end(number, actor);
		redirect.addFlashAttribute("done", "links.ended");
		return "redirect:/portal/orders/" + number + "/links";
	}

	private void mustBeOwner(String number, Actor actor) {
		this.orders.get(new RepairOrderId(number), actor);
		if (actor.isGuest()) {
			throw new NotFound("links of " + number);
		}
	}

}
