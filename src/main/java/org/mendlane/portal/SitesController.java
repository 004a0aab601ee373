package org.mendlane.portal;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewContact;
import org.mendlane.customer.Sites;
import org.mendlane.shared.Address;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Branches and sites of a company, whom to talk to there, and who is billed; for the
 * company's admins.
 */
@Controller
@RequestMapping("/portal/company/sites")
class SitesController {

	private final Customers customers;

	private final Sites sites;

	private final BillingParties parties;

	private final Texts texts;

	SitesController(Customers customers, Sites sites, BillingParties parties, Texts texts) {
		this.customers = customers;
		this.sites = sites;
		this.parties = parties;
		this.texts = texts;
	}

	@GetMapping
	String sites(Actor actor, Model model) {
		mustBeAdmin(actor);
		CustomerId company = this.customers.own(actor).id();
		model.addAttribute("sites", this.sites.of(company));
		model.addAttribute("contacts", this.sites.contacts(company));
		model.addAttribute("addresses", this.customers.addresses(company));
		model.addAttribute("parties", this.parties.of(company));
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", SiteForm.empty());
		}
		return "portal/sites";
	}

	@PostMapping
	String addSite(Actor actor, @ModelAttribute("form") SiteForm form, Locale locale, RedirectAttributes redirect) {
		return doing(actor, () -> this.sites.add(Text.of(form.siteName()), form.parent(), actor), form, locale,
				redirect);
	}

	@PostMapping("/contacts")
	String addContact(Actor actor, @ModelAttribute("form") SiteForm form, Locale locale, RedirectAttributes redirect) {
		NewContact contact = new NewContact(form.site(), Text.of(form.name()), Text.of(form.job()),
				Text.orNull(form.phone()), Text.orNull(form.email()));
		return doing(actor, () -> this.sites.add(contact, actor), form, locale, redirect);
	}

	@PostMapping("/billing")
	String addParty(Actor actor, @ModelAttribute("form") SiteForm form, Locale locale, RedirectAttributes redirect) {
		Address address = new Address(Text.of(form.partyName()), Text.of(form.street()), Text.of(form.postalCode()),
				Text.of(form.city()), Text.of(form.country()));
		return doing(actor,
				() -> this.parties.add(Text.of(form.partyName()), Text.orNull(form.taxId()), address, actor), form,
				locale, redirect);
	}

	@PostMapping("/{what:site|contact|billing}/{id:[0-9]{1,18}}/remove")
	String remove(Actor actor, @PathVariable String what, @PathVariable long id, Locale locale,
			RedirectAttributes redirect) {
		return doing(actor, () -> {
			switch (what) {
				case "site" -> this.sites.remove(id, actor);
				case "contact" -> this.sites.removeContact(id, actor);
				default -> this.parties.end(id, actor);
			}
		}, null, locale, redirect);
	}

	/** What was refused is said on the page, which shows what was typed. */
	private String doing(Actor actor, Runnable change, @Nullable SiteForm form, Locale locale,
			RedirectAttributes redirect) {
		mustBeAdmin(actor);
		try {
			change.run();
			redirect.addFlashAttribute("done", "sites.saved");
		}
		catch (Refusal refusal) {
			redirect.addFlashAttribute("refused", this.texts.refusal(refusal, locale));
			if (form != null) {
				redirect.addFlashAttribute("form", form);
			}
		}
		return "redirect:/portal/company/sites";
	}

	private static void mustBeAdmin(Actor actor) {
		if (!actor.isCompanyAdmin()) {
			throw new NotFound("sites of " + actor.customer());
		}
	}

}
