package org.mendlane.repair;

import java.util.List;

import org.mendlane.customer.CustomerId;
import org.mendlane.shared.Address;

/**
 * An order about to be submitted; the same request key submits it only once.
 */
public record NewOrder(CustomerId customer, Address returnAddress, List<NewDevice> devices, boolean byStaff,
		String requestKey, OrderParties parties) {

	public NewOrder {
		devices = List.copyOf(devices);
	}

	/** An order about which the customer himself is asked. */
	public NewOrder(CustomerId customer, Address returnAddress, List<NewDevice> devices, boolean byStaff,
			String requestKey) {
		this(customer, returnAddress, devices, byStaff, requestKey, OrderParties.CUSTOMER);
	}

}
