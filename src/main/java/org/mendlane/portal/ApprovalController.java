package org.mendlane.portal;

import java.util.Locale;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.ApprovalLimits;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;
import org.mendlane.shop.Shop;
import org.mendlane.text.Texts;

/**
 * Up to which sum a customer need not be asked.
 */
@Controller
class ApprovalController {

	private final ApprovalLimits limits;

	private final Shop shop;

	private final Texts texts;

	ApprovalController(ApprovalLimits limits, Shop shop, Texts texts) {
		this.limits = limits;
		this.shop = shop;
		this.texts = texts;
	}

	@PostMapping("/portal/profile/approval")
	String set(Actor actor, @RequestParam(defaultValue = "") String sum, Locale locale, RedirectAttributes redirect) {
		try {
			this.limits.set(money(Text.of(sum)), actor);
			redirect.addFlashAttribute("done", sum.isBlank() ? "approval.cleared" : "approval.changed");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			redirect.addFlashAttribute("typedSum", sum);
		}
		return "redirect:/portal/profile#approval";
	}

	private @Nullable Money money(String sum) {
		return sum.isBlank() ? null : Money.typed(sum, this.shop.data().currency());
	}

}
