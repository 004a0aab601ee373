package org.mendlane.portal;

import java.util.Locale;
import java.util.Optional;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;

/**
 * A customer reports one device: fills in the form, checks his answers, sends them.
 */
@Controller
@RequestMapping("/portal/orders/new")
class NewOrderController {

	private static final String HERE = "/portal/orders/new";

	private static final String DRAFT = "/{key:[0-9a-f-]{36}}";

	private final Reporting reporting;

	private final ReportPages pages;

	private final Texts texts;

	NewOrderController(Reporting reporting, ReportPages pages, Texts texts) {
		this.reporting = reporting;
		this.pages = pages;
		this.texts = texts;
	}

	@GetMapping
	String form(Actor actor, @RequestParam(required = false) @Nullable String kind, Model model) {
		return this.pages.form(OrderForm.empty(kind), actor, model);
	}

	/** What was sent is not changed any more. */
	@PostMapping
	String keep(Actor actor, @ModelAttribute("form") OrderForm form, HttpSession session, RedirectAttributes redirect) {
		Optional<RepairOrderId> sent = this.reporting.sent(form.key(), actor);
		if (sent.isPresent()) {
			redirect.addFlashAttribute("done", "order.sent-before");
			return order(sent.get());
		}
		OrderDrafts.keep(form, session);
		boolean wrong = this.reporting.check(form, actor).hasErrors();
		return "redirect:" + HERE + "/" + form.key() + (wrong ? "/change?wrong" : "");
	}

	@GetMapping(DRAFT + "/change")
	String change(Actor actor, @PathVariable String key, @RequestParam(required = false) @Nullable String wrong,
			HttpSession session, Model model) {
		Optional<OrderForm> draft = OrderDrafts.find(key, session);
		if (draft.isEmpty()) {
			return gone(key, actor);
		}
		if (wrong != null) {
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", this.reporting.check(draft.get(), actor));
		}
		return this.pages.form(draft.get(), actor, model);
	}

	@GetMapping(DRAFT)
	String check(Actor actor, @PathVariable String key, HttpSession session, Locale locale, Model model) {
		Optional<OrderForm> draft = OrderDrafts.find(key, session);
		if (draft.isEmpty()) {
			return gone(key, actor);
		}
		if (this.reporting.check(draft.get(), actor).hasErrors()) {
			return toCorrect(key);
		}
		return this.pages.answers(draft.get(), actor, locale, model);
	}

	@PostMapping(DRAFT)
	String send(Actor actor, @PathVariable String key, HttpSession session, Locale locale,
			RedirectAttributes redirect) {
		Optional<OrderForm> draft = OrderDrafts.find(key, session);
		if (draft.isEmpty()) {
			return gone(key, actor);
		}
		if (this.reporting.check(draft.get(), actor).hasErrors()) {
			return toCorrect(key);
		}
		try {
			RepairOrderId order = this.reporting.send(draft.get(), actor);
			OrderDrafts.forget(key, session);
			return order(order) + "?submitted";
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			return toCorrect(key);
		}
	}

	/** To the order it has become; what is not kept any more is begun anew. */
	private String gone(String key, Actor actor) {
		return this.reporting.sent(key, actor).map(NewOrderController::order).orElse("redirect:" + HERE);
	}

	private static String toCorrect(String key) {
		return "redirect:" + HERE + "/" + key + "/change?wrong";
	}

	private static String order(RepairOrderId order) {
		return "redirect:/portal/orders/" + order.number();
	}

}
