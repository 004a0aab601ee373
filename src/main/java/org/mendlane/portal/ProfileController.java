package org.mendlane.portal;

import java.util.Locale;
import java.util.Map;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.customer.ContactRules;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Sites;
import org.mendlane.shared.Merge;
import org.mendlane.text.MergeWords;

/**
 * The customer's own data and addresses.
 */
@Controller
@RequestMapping("/portal/profile")
class ProfileController {

	private final Customers customers;

	private final Sites sites;

	private final ProfileSide side;

	private final MergeWords words;

	ProfileController(Customers customers, Sites sites, ProfileSide side, MergeWords words) {
		this.words = words;
		this.customers = customers;
		this.sites = sites;
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
		ContactRules.problems(form.data(locale)).forEach((field, key) -> reject(errors, field, key));
		if (errors.hasErrors()) {
			return page(own, form, Merge.began(now, sent), actor, model);
		}
		Merge<ProfileForm> merge = Merge.of(form, now, sent);
		if (!merge.clashes().isEmpty()) {
			model.addAttribute("clashes", this.words.clashes(merge, ProfileForm.LABELS, locale));
			return page(own, merge.form(), Merge.values(now), actor, model);
		}
		if (!FormErrors.accepted(errors,
				() -> this.customers.change(own.version(), merge.form().data(locale), actor))) {
			return page(own, form, Merge.began(now, sent), actor, model);
		}
		boolean alone = merge.taken().isEmpty();
		redirect.addFlashAttribute("done", alone ? "profile.saved" : "form.merged");
		redirect.addFlashAttribute("doneArgs", new Object[] { this.words.taken(merge, ProfileForm.LABELS, locale) });
		return "redirect:/portal/profile";
	}

	@GetMapping("/addresses/new")
	String newAddress(Actor actor, Model model) {
		model.addAttribute("form", NewAddressForm.empty(this.customers.own(actor).address().country()));
		return addressPage(actor, model);
	}

	/** Where the refused form of a new address stands. */
	@GetMapping("/addresses")
	String again(Actor actor) {
		return "redirect:/portal/profile/addresses/new";
	}

	@PostMapping("/addresses")
	String add(Actor actor, @Valid @ModelAttribute("form") NewAddressForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		ContactRules.problems(form.address()).forEach((field, key) -> reject(errors, field, key));
		if (!errors.hasErrors() && FormErrors.accepted(errors,
				() -> this.customers.addAddress(Text.of(form.label()), form.siteId(), form.address(), actor))) {
			redirect.addFlashAttribute("done", "profile.address-added");
			return "redirect:/portal/profile#addresses";
		}
		return addressPage(actor, model);
	}

	private String addressPage(Actor actor, Model model) {
		model.addAttribute("sites", this.sites.of(this.customers.own(actor).id()));
		return "portal/new-address";
	}

	@PostMapping("/addresses/{id}/remove")
	String remove(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
		this.customers.removeAddress(id, actor);
		redirect.addFlashAttribute("done", "profile.address-removed");
		return "redirect:/portal/profile#addresses";
	}

	private String page(Customer own, ProfileForm form, Map<String, String> began, Actor actor, Model model) {
		model.addAttribute("form", form);
		model.addAttribute("began", began);
		model.addAttribute("mayChange", actor.right() == CompanyRight.PERSON || actor.right() == CompanyRight.ADMIN);
		model.addAttribute("customer", own);
		this.side.show(own, actor, model);
		return "portal/profile";
	}

	private static void reject(Errors errors, String field, String key) {
		if (!errors.hasFieldErrors(field)) {
			errors.rejectValue(field, key);
		}
	}

}
