package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Sites;
import org.mendlane.device.DeviceKinds;
import org.mendlane.logistics.ServiceWays;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Address;
import org.mendlane.shared.ContactFormat;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Languages;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Orders for people on the phone or at the counter. */
@Controller
@RequestMapping("/staff/orders/new")
class PhoneOrderPages {

	static final List<String> COUNTRIES = ContactFormat.USUAL_COUNTRIES;

	private static final int MOST_FOUND = 10;

	private final Customers customers;

	private final Counter counter;

	private final DeviceKinds kinds;

	private final Sites sites;

	private final Texts texts;

	private final ServiceWays ways;

	PhoneOrderPages(Customers customers, Counter counter, DeviceKinds kinds, Sites sites, Texts texts,
			ServiceWays ways) {
		this.sites = sites;
		this.customers = customers;
		this.counter = counter;
		this.kinds = kinds;
		this.texts = texts;
		this.ways = ways;
	}

	@GetMapping
	String form(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable Long customer,
			@RequestParam(required = false) @Nullable String serial, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("serial", serial);
		model.addAttribute("found", (q != null) ? this.customers.find(q, MOST_FOUND) : List.of());
		return page(PhoneOrder.blank(UUID.randomUUID().toString(), customer, serial), model);
	}

	@PostMapping(params = "more")
	String more(@ModelAttribute("form") PhoneOrder form, BindingResult ignored, Model model) {
		return page(form.more(), model);
	}

	@PostMapping(params = "drop")
	String drop(@ModelAttribute("form") PhoneOrder form, BindingResult ignored, @RequestParam int drop, Model model) {
		return page(form.without(drop), model);
	}

	@PostMapping
	Object submit(@Valid @ModelAttribute("form") PhoneOrder form, BindingResult result, Actor actor, Locale locale,
			Model model, RedirectAttributes flash) {
		if (result.hasErrors()) {
			model.addAttribute("errors", FormRefusals.sentences(result, this.texts, locale));
			return page(form, model);
		}
		try {
			RepairOrderId id = this.counter.take(form, actor);
			Way.done(flash, "staff.order.done", id.number());
			return Way.to("/staff/cases/" + id.number());
		}
		catch (Refusal ex) {
			model.addAttribute("refused", this.texts.refusal(ex, locale));
			return page(form, model);
		}
	}

	private String page(PhoneOrder form, Model model) {
		Long known = form.customer();
		Customer customer = (known != null) ? this.customers.get(new CustomerId(known)) : null;
		model.addAttribute("form", form);
		model.addAttribute("customer", customer);
		model.addAttribute("addresses", (customer != null) ? this.customers.addresses(customer.id()) : List.of());
		model.addAttribute("sites", (customer != null) ? this.sites.of(customer.id()) : List.of());
		model.addAttribute("contacts", (customer != null) ? this.sites.contacts(customer.id()) : List.of());
		model.addAttribute("kinds", this.kinds.all());
		model.addAttribute("customerKinds", CustomerKind.values());
		model.addAttribute("countries", COUNTRIES);
		model.addAttribute("languages", Languages.ALL);
		model.addAttribute("ways", this.ways.offered());
		return "staff/order-new";
	}

}
