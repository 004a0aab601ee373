package org.mendlane.portal;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.customer.ContactRules;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.shared.Merge;
import org.mendlane.text.Languages;
import org.mendlane.text.MergeWords;

/**
 * The customer's own data.
 */
@Controller
@RequestMapping("/portal/profile")
class ProfileController {

	private final Customers customers;

	private final ProfileSide side;

	private final MergeWords words;

	ProfileController(Customers customers, ProfileSide side, MergeWords words) {
		this.words = words;
		this.customers = customers;
		this.side = side;
	}

	@GetMapping
	String profile(Actor actor, Model model) {
		Customer own = this.customers.own(actor);
		ProfileForm form = ProfileForm.of(own);
		return page(own, form, Merge.values(form), actor, model);
	}

	@PostMapping
	String change(Actor actor, @Valid @ModelAttribute("form") ProfileForm form, BindingResult errors,
			@RequestParam MultiValueMap<String, String> sent, Model model, Locale locale, RedirectAttributes redirect) {
		Customer own = this.customers.own(actor);
		ProfileForm now = ProfileForm.of(own);
		ContactRules.problems(form.data(own.language())).forEach((field, key) -> FormErrors.reject(errors, field, key));
		if (errors.hasErrors()) {
			return page(own, form, Merge.began(now, sent), actor, model);
		}
		Merge<ProfileForm> merge = Merge.of(form, now, sent);
		if (!merge.clashes().isEmpty()) {
			model.addAttribute("clashes", this.words.clashes(merge, ProfileForm.LABELS, locale));
			return page(own, merge.form(), Merge.values(now), actor, model);
		}
		if (!FormErrors.accepted(errors,
				() -> this.customers.change(own.version(), merge.form().data(own.language()), actor))) {
			return page(own, form, Merge.began(now, sent), actor, model);
		}
		boolean alone = merge.taken().isEmpty();
		redirect.addFlashAttribute("done", alone ? "profile.saved" : "form.merged");
		redirect.addFlashAttribute("doneArgs", new Object[] { this.words.taken(merge, ProfileForm.LABELS, locale) });
		return "redirect:/portal/profile";
	}

	private String page(Customer own, ProfileForm form, Map<String, String> began, Actor actor, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("began", began);
		model.addAttribute("mayChange", actor.right() == CompanyRight.PERSON || actor.right() == CompanyRight.ADMIN);
		model.addAttribute("customer", own);
		model.addAttribute("languages", Languages.ALL);
		this.side.show(own, actor, model);
		return "portal/profile";
	}

}
