package org.mendlane.portal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrderId;

/**
 * A customer reports one device: fills in the form, and changes what he has filled in.
 */
@Controller
@RequestMapping("/portal/orders/new")
class NewOrderController {

	private final Reporting reporting;

	private final ReportPages pages;

	private final ReportPhotos photos;

	NewOrderController(Reporting reporting, ReportPages pages, ReportPhotos photos) {
		this.reporting = reporting;
		this.pages = pages;
		this.photos = photos;
	}

	@GetMapping
	String form(Actor actor, @RequestParam(required = false) @Nullable String kind, Model model) {
		return this.pages.form(OrderForm.empty(kind), actor, model);
	}

	/** What was sent is not changed any more. */
	@PostMapping
	String keep(Actor actor, @ModelAttribute("form") OrderForm form,
			@RequestParam(required = false) @Nullable List<MultipartFile> photos,
			@RequestParam(defaultValue = "") Set<Long> remove, HttpSession session, Locale locale,
			RedirectAttributes redirect) {
		Optional<RepairOrderId> sent = this.reporting.sent(form.key(), actor);
		if (sent.isPresent()) {
			redirect.addFlashAttribute("done", "order.sent-before");
			return Reporting.toOrder(sent.get());
		}
		OrderDrafts.keep(form, session);
		this.photos.remove(form, remove, actor);
		List<String> refused = this.photos.add(form, (photos != null) ? photos : List.of(), actor, locale);
		redirect.addFlashAttribute("refusedPhotos", refused);
		boolean wrong = !refused.isEmpty() || this.reporting.check(form, actor).hasErrors();
		return wrong ? Reporting.toCorrect(form.key()) : Reporting.toCheck(form.key());
	}

	@GetMapping("/{key:[0-9a-f-]{36}}/change")
	String change(Actor actor, @PathVariable String key, @RequestParam(required = false) @Nullable String wrong,
			HttpSession session, Model model) {
		Optional<OrderForm> draft = OrderDrafts.find(key, session);
		if (draft.isEmpty()) {
			return this.reporting.instead(key, actor);
		}
		if (wrong != null) {
			model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", this.reporting.check(draft.get(), actor));
		}
		return this.pages.form(draft.get(), actor, model);
	}

}
