package org.mendlane.portal;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * A customer sees all that he has filled in, and sends it.
 */
@Controller
@RequestMapping("/portal/orders/new/{key:[0-9a-f-]{36}}")
class CheckOrderController {

	private final Reporting reporting;

	private final ReportPages pages;

	private final Texts texts;

	CheckOrderController(Reporting reporting, ReportPages pages, Texts texts) {
		this.reporting = reporting;
		this.pages = pages;
		this.texts = texts;
	}

	@GetMapping
	String check(Actor actor, @PathVariable String key, HttpSession session, Locale locale, Model model) {
		Optional<OrderForm> draft = OrderDrafts.find(key, session);
		if (draft.isEmpty()) {
			return this.reporting.instead(key, actor);
		}
		if (this.reporting.check(draft.get(), actor).hasErrors()) {
			return Reporting.toCorrect(key);
		}
		return this.pages.answers(draft.get(), actor, locale, model);
	}

	@PostMapping
	String send(Actor actor, @PathVariable String key, HttpSession session, Locale locale,
			RedirectAttributes redirect) {
		Optional<OrderForm> draft = OrderDrafts.find(key, session);
		if (draft.isEmpty()) {
			return this.reporting.instead(key, actor);
		}
		if (this.reporting.check(draft.get(), actor).hasErrors()) {
			return Reporting.toCorrect(key);
		}
		try {
			RepairOrderId order = this.reporting.send(draft.get(), actor);
			OrderDrafts.forget(key, session);
			return Reporting.toOrder(order) + "?submitted";
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			return Reporting.toCorrect(key);
		}
	}

}
