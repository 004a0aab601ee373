package org.mendlane.portal;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import org.mendlane.account.Actor;
import org.mendlane.account.Entrance;
import org.mendlane.account.Links;
import org.mendlane.account.MailedLink;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.NotFound;

/**
 * Links from mails lead to the pages of one order at once, without their secret in the
 * address; whoever has logged in stays who he is.
 */
@Controller
@RequestMapping("/o/{secret}")
class LinkController {

	private final Links links;

	private final Entrance entrance;

	private final RepairOrders orders;

	private final LinkMail mail;

	LinkController(Links links, Entrance entrance, RepairOrders orders, LinkMail mail) {
		this.links = links;
		this.entrance = entrance;
		this.orders = orders;
		this.mail = mail;
	}

	/** Neither this address nor what is read here is told to anybody else. */
	@ModelAttribute
	void quiet(HttpServletResponse response) {
		response.setHeader("Referrer-Policy", "no-referrer");
	}

	@GetMapping({ "", "/{page:visit}", "/{device:D[0-9]+}", "/{device:D[0-9]+}/{page:quote}" })
	String open(@PathVariable String secret, @PathVariable(required = false) @Nullable String device,
			@PathVariable(required = false) @Nullable String page, @Nullable Actor actor, HttpServletRequest request,
			HttpServletResponse response) {
		Optional<MailedLink> link = this.links.openOrder(secret);
		if (link.isEmpty()) {
			response.setStatus(HttpStatus.NOT_FOUND.value());
			return "portal/link-over";
		}
		String number = link.get().order() + ((device != null) ? device : "");
		if (actor != null && actor.isStaff()) {
			return "redirect:/staff/cases/" + number;
		}
		if (actor == null || actor.isGuest()) {
			letIn(link.get(), actor, request, response);
		}
		else if (!sees(actor, link.get())) {
			return "portal/link-other";
		}
		return "redirect:/portal/" + ((device != null) ? "devices/" : "orders/") + number
				+ ((page != null) ? "/" + page : "");
	}

	/** The answer is the same whether or not there is anything to mail. */
	@PostMapping("/fresh")
	String fresh(@PathVariable String secret) {
		this.mail.fresh(secret);
		return "redirect:/login/link?order";
	}

	/** Who has followed this link before goes on as he was. */
	private void letIn(MailedLink link, @Nullable Actor actor, HttpServletRequest request,
			HttpServletResponse response) {
		boolean here = actor != null && link.login().equals(actor.login())
				&& String.valueOf(link.order()).equals(actor.onlyOrder());
		if (!here) {
			this.entrance.asGuest(link, request, response);
		}
	}

	private boolean sees(Actor actor, MailedLink link) {
		try {
			this.orders.get(new RepairOrderId(String.valueOf(link.order())), actor);
			return true;
		}
		catch (NotFound ex) {
			return false;
		}
	}

}
