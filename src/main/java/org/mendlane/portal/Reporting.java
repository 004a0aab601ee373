package org.mendlane.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.OrderParties;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;

/**
 * Says what is wrong with a report, and sends it once.
 */
@Component
class Reporting {

	private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

	private final RepairOrders orders;

	private final Customers customers;

	private final AddressChoice addresses;

	private final Validator validator;

	private final Clock clock;

	Reporting(RepairOrders orders, Customers customers, AddressChoice addresses, Validator validator, Clock clock) {
		this.orders = orders;
		this.customers = customers;
		this.addresses = addresses;
		this.validator = validator;
		this.clock = clock;
	}

	/** What the person has to correct before the report can be sent. */
	BindingResult check(OrderForm form, Actor actor) {
		BindingResult errors = new BeanPropertyBindingResult(form, "form");
		this.validator.validate(form, errors);
		bought(form, errors);
		this.addresses.check(form, Text.of(form.addressId()), actor, errors);
		return errors;
	}

	/** The order that this report has become. */
	Optional<RepairOrderId> sent(String key, Actor actor) {
		return this.orders.submitted(key, actor);
	}

	/** Sends what {@linkplain #check has nothing wrong with it}. */
	@Transactional
	RepairOrderId send(OrderForm form, Actor actor) {
		String address = Text.of(form.addressId());
		return this.orders.submit(new NewOrder(this.customers.own(actor).id(),
				this.addresses.chosen(form, address, actor), List.of(form.device()), false, form.key(),
				new OrderParties(this.addresses.site(address, actor), form.contactId(), null)), actor);
	}

	private void bought(OrderForm form, Errors errors) {
		@Nullable LocalDate bought = FormErrors.date(errors, "purchased", form.purchased());
		if (bought != null && (bought.isAfter(LocalDate.now(this.clock)) || bought.isBefore(OLDEST))) {
			errors.rejectValue("purchased", "form.impossible-day");
		}
	}

}
