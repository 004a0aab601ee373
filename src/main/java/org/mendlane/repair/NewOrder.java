package org.mendlane.repair;

import java.util.List;

import org.mendlane.customer.CustomerId;
import org.mendlane.shared.Address;

/**
 * An order about to be submitted; the same request key submits it only once.
 */
public record NewOrder(CustomerId customer, Address returnAddress, List<NewDevice> devices, boolean byStaff,
		String requestKey) {

	public NewOrder {
		devices = List.copyOf(devices);
	}

}
