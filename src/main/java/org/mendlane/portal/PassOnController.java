package org.mendlane.portal;

import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Whoever may not decide a quote passes it on to a colleague who may.
 */
@Controller
@RequestMapping("/portal/devices/{number:SR[0-9]+D[0-9]+}/quote/pass-on")
class PassOnController {

	private final PassingOn passing;

	private final Texts texts;

	PassOnController(PassingOn passing, Texts texts) {
		this.passing = passing;
		this.texts = texts;
	}

	@PostMapping
	String passOn(Actor actor, @PathVariable String number, @RequestParam int version, @RequestParam String colleague,
			Locale locale, RedirectAttributes redirect) {
		try {
			String name = this.passing.pass(new RepairId(number), version, colleague, actor);
			redirect.addFlashAttribute("done", "quote.passed-on");
			redirect.addFlashAttribute("doneArgs", new Object[] { name });
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
		}
		return "redirect:/portal/devices/" + number + "/quote?version=" + version;
	}

}
