package org.mendlane.portal;

import java.util.Set;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.notification.MailWishes;

/**
 * Everybody chooses for himself which of the mails that only inform he gets.
 */
@Controller
class MailWishController {

	private final MailWishes wishes;

	MailWishController(MailWishes wishes) {
		this.wishes = wishes;
	}

	@PostMapping("/portal/profile/mails")
	String choose(Actor actor, @RequestParam(defaultValue = "") Set<String> mail, RedirectAttributes redirect) {
		this.wishes.choose(actor.login(), mail);
		redirect.addFlashAttribute("done", "profile.mails-saved");
		return "redirect:/portal/profile#mails";
	}

}
