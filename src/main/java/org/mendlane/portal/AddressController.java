package org.mendlane.portal;

import jakarta.validation.Valid;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.mendlane.account.Actor;
import org.mendlane.customer.ContactRules;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Sites;

/**
 * The customer's further addresses.
 */
@Controller
@RequestMapping("/portal/profile/addresses")
class AddressController {

	private final Customers customers;

	private final Sites sites;

	AddressController(Customers customers, Sites sites) {
		this.customers = customers;
		this.sites = sites;
	}

	@GetMapping("/new")
	String newAddress(Actor actor, Model model) {
		model.addAttribute("form", NewAddressForm.empty(this.customers.own(actor).address().country()));
		return addressPage(actor, model);
	}

	/** Where the refused form of a new address stands. */
	@GetMapping
	String again(Actor actor) {
		return "redirect:/portal/profile/addresses/new";
	}

	@PostMapping
	String add(Actor actor, @Valid @ModelAttribute("form") NewAddressForm form, BindingResult errors, Model model,
			RedirectAttributes redirect) {
		ContactRules.problems(form.address()).forEach((field, key) -> FormErrors.reject(errors, field, key));
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

	@PostMapping("/{id}/remove")
	String remove(Actor actor, @PathVariable long id, RedirectAttributes redirect) {
		this.customers.removeAddress(id, actor);
		redirect.addFlashAttribute("done", "profile.address-removed");
		return "redirect:/portal/profile#addresses";
	}

}
