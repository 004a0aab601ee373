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
import org.mendlane.logistics.ServiceWay;
import org.mendlane.logistics.ServiceWays;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.OrderParties;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;

/**
 * Says what is wrong with a report, and sends it once.
 */
@Component
class Reporting {

	private static final String PAGE = "/portal/orders/new";

	private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);

	private final RepairOrders orders;

	private final ServiceWays ways;

	private final AddressChoice addresses;

	private final Validator validator;

	private final Clock clock;

	private final ReportPhotos photos;

	Reporting(RepairOrders orders, ServiceWays ways, AddressChoice addresses, ReportPhotos photos, Validator validator,
			Clock clock) {
		this.orders = orders;
		this.ways = ways;
		this.addresses = addresses;
		this.photos = photos;
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

	/** Sends what {@linkplain #check has nothing wrong with it}, with its photos. */
	@Transactional
	RepairOrderId send(OrderForm form, Actor actor) {
		return sent(form.key(), actor).orElseGet(() -> {
			ServiceWay way = this.ways.settled(form.serviceWay());
			RepairOrderId order = submit(form, way, actor);
			this.ways.choose(order, way, actor);
			this.photos.handOver(form, this.orders.devices(order).get(0).id(), actor);
			return order;
		});
	}

	private RepairOrderId submit(OrderForm form, ServiceWay way, Actor actor) {
		String address = Text.of(form.addressId());
		return this.orders.submit(
				new NewOrder(this.addresses.whose(actor), this.addresses.chosen(form, address, actor),
						List.of(form.device()), false, form.key(),
						new OrderParties(this.addresses.site(address, actor), form.contactId(), null), way.place()),
				actor);
	}

	/**
	 * Instead of a report that is not kept: the order it has become, else an empty form.
	 */
	String instead(String key, Actor actor) {
		return sent(key, actor).map(Reporting::toOrder).orElse("redirect:" + PAGE);
	}

	static String toCheck(String key) {
		return "redirect:" + PAGE + "/" + key;
	}

	static String toCorrect(String key) {
		return toCheck(key) + "/change?wrong";
	}

	static String toOrder(RepairOrderId order) {
		return "redirect:/portal/orders/" + order.number();
	}

	private void bought(OrderForm form, Errors errors) {
		@Nullable LocalDate bought = FormErrors.date(errors, "purchased", form.purchased());
		if (bought != null && (bought.isAfter(LocalDate.now(this.clock)) || bought.isBefore(OLDEST))) {
			errors.rejectValue("purchased", "form.impossible-day");
		}
	}

}
