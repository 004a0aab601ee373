package org.mendlane.process.general;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.springframework.stereotype.Component;

/**
 * What a diagram is about, be it a customer, an order or a device.
 */
@Component
class Cases {

	private final RepairOrders orders;

	private final Repairs repairs;

	private final Customers customers;

	private final Recipients recipients;

	Cases(RepairOrders orders, Repairs repairs, Customers customers, Recipients recipients) {
		this.orders = orders;
		this.repairs = repairs;
		this.customers = customers;
		this.recipients = recipients;
	}

	About about(DelegateExecution step) {
		return about(Case.number(step));
	}

	private About about(String number) {
		if (Case.isCustomer(number)) {
			Customer customer = this.customers.get(CustomerId.ofCaseNumber(number));
			return new About(customer, customer.name(), "/portal", this.recipients.of(customer));
		}
		if (Case.isDevice(number)) {
			Repair repair = this.repairs.repair(new RepairId(number));
			return new About(this.customers.get(repair.customer()), repair.title(), "/portal/devices/" + number,
					this.recipients.of(repair));
		}
		RepairOrder order = this.orders.order(new RepairOrderId(number));
		return new About(this.customers.get(order.customer()), number, "/portal/orders/" + number,
				this.recipients.of(order));
	}

	/** What is known about a case by its number, if it is anybody's. */
	Optional<About> find(String number) {
		boolean known = OrderNumbers.isDevice(number) || OrderNumbers.isOrder(number)
				|| CustomerId.isCaseNumber(number);
		return known ? Optional.of(about(number)) : Optional.empty();
	}

	record About(Customer customer, String title, String page, Recipients.To submitter) {
	}

}
