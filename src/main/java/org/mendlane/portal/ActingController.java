package org.mendlane.portal;

import org.mendlane.account.Actor;
import org.mendlane.account.Memberships;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Somebody who belongs to several customers chooses for whom he acts.
 */
@Controller
@RequestMapping("/portal/acting")
class ActingController {

	private final Memberships memberships;

	ActingController(Memberships memberships) {
		this.memberships = memberships;
	}

	@PostMapping
	String actFor(Actor actor, @RequestParam long customer, RedirectAttributes redirect) {
		this.memberships.actFor(actor.login(), customer);
		redirect.addFlashAttribute("done", "acting.changed");
		return "redirect:/portal";
	}

}
