package org.mendlane.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Sites;
import org.mendlane.device.DeviceKinds;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.OrderParties;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;

/**
 * A customer reports one device.
 */
@Controller
@RequestMapping("/portal/orders/new")
class NewOrderController {

	private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

	private final RepairOrders orders;

	private final Customers customers;

	private final AddressChoice addresses;

	private final Sites sites;

	private final DeviceKinds kinds;

	private final Clock clock;

	NewOrderController(RepairOrders orders, Customers customers, AddressChoice addresses, Sites sites,
			DeviceKinds kinds, Clock clock) {
		this.orders = orders;
		this.customers = customers;
		this.addresses = addresses;
		this.sites = sites;
		this.kinds = kinds;
		this.clock = clock;
	}

	@GetMapping
	String form(Actor actor, @RequestParam(required = false) @Nullable String kind, Model model) {
		model.addAttribute("form", OrderForm.empty(kind));
		return page(actor, model);
	}

	@PostMapping
	String submit(Actor actor, @Valid @ModelAttribute("form") OrderForm form, BindingResult errors, Model model) {
		LocalDate bought = bought(form, errors);
		this.addresses.check(form, Text.of(form.addressId()), errors);
		if (errors.hasErrors()) {
			return page(actor, model);
		}
		try {
			return "redirect:/portal/orders/" + submit(actor, form, bought).number() + "?submitted";
		}
		catch (Refusal refusal) {
			FormErrors.refuse(errors, refusal);
			return page(actor, model);
		}
	}

	private RepairOrderId submit(Actor actor, OrderForm form, @Nullable LocalDate bought) {
		return this.orders.submit(new NewOrder(this.customers.own(actor).id(),
				this.addresses.chosen(form, Text.of(form.addressId()), actor), List.of(form.device(bought)), false,
				Text.of(form.requestKey()),
				new OrderParties(this.addresses.site(Text.of(form.addressId()), actor), form.contactId(), null)),
				actor);
	}

	private @Nullable LocalDate bought(OrderForm form, BindingResult errors) {
		LocalDate bought = FormErrors.date(errors, "purchased", form.purchased());
		if (bought != null && (bought.isAfter(LocalDate.now(this.clock)) || bought.isBefore(OLDEST))) {
			errors.rejectValue("purchased", "form.impossible-day");
		}
		return bought;
	}

	private String page(Actor actor, Model model) {
		model.addAttribute("kinds", this.kinds.all());
		model.addAttribute("addresses", this.addresses.of(actor));
		model.addAttribute("contacts", this.sites.contacts(this.customers.own(actor).id()));
		return "portal/new-order";
	}

}
