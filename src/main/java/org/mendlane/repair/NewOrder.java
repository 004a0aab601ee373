package org.mendlane.repair;

import java.util.List;

import org.mendlane.customer.CustomerId;
import org.mendlane.shared.Address;

/**
 * An order about to be submitted; the same request key submits it only once. The address
 * is where the devices go back to, or where they stand if the technician comes.
 */
public record NewOrder(CustomerId customer, Address returnAddress, List<NewDevice> devices, boolean byStaff,
		String requestKey, OrderParties parties, ServicePlace place) {

	public NewOrder {
		devices = List.copyOf(devices);
	}

	/** An order for the workshop, about which the customer himself is asked. */
	public NewOrder(CustomerId customer, Address returnAddress, List<NewDevice> devices, boolean byStaff,
			String requestKey) {
		this(customer, returnAddress, devices, byStaff, requestKey, OrderParties.CUSTOMER, ServicePlace.WORKSHOP);
	}

}
