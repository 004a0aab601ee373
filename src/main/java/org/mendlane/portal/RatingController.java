package org.mendlane.portal;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * Stars for a repair that has come home.
 */
@Controller
@RequestMapping("/portal/devices/{number:SR[0-9]+D[0-9]+}/rating")
class RatingController {

	private final Ratings ratings;

	private final Texts texts;

	RatingController(Ratings ratings, Texts texts) {
		this.ratings = ratings;
		this.texts = texts;
	}

	@PostMapping
	String rate(Actor actor, @PathVariable String number, @RequestParam(defaultValue = "0") int stars,
			@RequestParam(required = false) @Nullable String remark, Locale locale, RedirectAttributes redirect) {
		try {
			this.ratings.rate(new RepairId(number), stars, Text.of(remark), actor);
			redirect.addFlashAttribute("done", "rating.thanks");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			redirect.addFlashAttribute("remark", remark);
			redirect.addFlashAttribute("stars", stars);
		}
		return "redirect:/portal/devices/" + number + "#rating";
	}

}
