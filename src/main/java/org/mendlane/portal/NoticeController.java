package org.mendlane.portal;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.notification.Notices;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.shared.NotFound;
import org.mendlane.text.Texts;

/**
 * What the bell of a customer leads to: his notices, and from each to its case.
 */
@Controller
@RequestMapping("/portal/notices")
class NoticeController {

	private final Notices notices;

	private final LiveCases cases;

	private final Texts texts;

	NoticeController(Notices notices, LiveCases cases, Texts texts) {
		this.notices = notices;
		this.cases = cases;
		this.texts = texts;
	}

	@GetMapping
	String list(Actor actor, @RequestParam(required = false) @Nullable Long before, Model model) {
		model.addAttribute("notices", this.notices.of(actor.login(), before));
		return "portal/notices";
	}

	/**
	 * Who acts for somebody else by now, or may see less, hears why he does not get
	 * there.
	 */
	@GetMapping("/{id:[0-9]{1,18}}")
	String open(Actor actor, @PathVariable long id, Locale locale, RedirectAttributes redirect) {
		String number = this.notices.read(actor.login(), id).caseNumber();
		if (!number.startsWith("SR")) {
			return "redirect:/portal";
		}
		if (!sees(actor, number)) {
			redirect.addFlashAttribute("refused", this.texts.get("notices.elsewhere", locale, number));
			return "redirect:/portal/notices";
		}
		return (OrderNumbers.isDevice(number) ? "redirect:/portal/devices/" : "redirect:/portal/orders/") + number;
	}

	@PostMapping("/read")
	String readAll(Actor actor, @RequestParam long newest, RedirectAttributes redirect) {
		this.notices.readAll(actor.login(), newest);
		redirect.addFlashAttribute("done", "notices.all-read");
		return "redirect:/portal/notices";
	}

	private boolean sees(Actor actor, String number) {
		try {
			return !this.cases.of(number, actor).isEmpty();
		}
		catch (NotFound ex) {
			return false;
		}
	}

}
