package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.SavedAddress;
import org.mendlane.logistics.ServiceWay;
import org.mendlane.logistics.ServiceWays;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.OrderParties;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Address;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes orders for customers: a new one is entered with his first order or not at all.
 */
@Component
class Counter {

	private final Customers customers;

	private final RepairOrders orders;

	private final ServiceWays ways;

	Counter(Customers customers, RepairOrders orders, ServiceWays ways) {
		this.customers = customers;
		this.orders = orders;
		this.ways = ways;
	}

	@Transactional
	public RepairOrderId take(PhoneOrder form, Actor actor) {
		actor.require(Role.RECEPTION, Role.CARE);
		Long known = form.customer();
		if (known != null) {
			CustomerId id = new CustomerId(known);
			SavedAddress chosen = address(id, form.address());
			return submit(form, id, chosen.address(), new OrderParties(chosen.site(), form.contact(), null), actor);
		}
		PhoneOrder.Person person = form.person();
		if (person == null) {
			throw new Refusal("staff.error.person");
		}
		return submit(form, this.customers.enter(person.customer(), actor), person.home(), OrderParties.CUSTOMER,
				actor);
	}

	private RepairOrderId submit(PhoneOrder form, CustomerId customer, Address address, OrderParties parties,
			Actor actor) {
		ServiceWay way = this.ways.settled(form.serviceWay());
		RepairOrderId order = this.orders.submit(
				new NewOrder(customer, address, form.newDevices(), true, form.requestKey(), parties, way.place()),
				actor);
		this.ways.choose(order, way, actor);
		return order;
	}

	/** Without a choice it goes back to the customer's own address. */
	private SavedAddress address(CustomerId customer, @Nullable Long chosen) {
		long wanted = (chosen != null) ? chosen : 0;
		return this.customers.addresses(customer)
			.stream()
			.filter((one) -> one.id() == wanted)
			.findFirst()
			.orElseThrow(() -> new Refusal("portal.choose-address"));
	}

}
