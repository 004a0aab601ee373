package org.mendlane.logistics;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mendlane.customer.CustomerId;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;

/**
 * What may go into one parcel.
 */
final class PackingRules {

	private PackingRules() {
	}

	/** The one customer to whom all these devices go home. */
	static CustomerId customer(List<Repair> devices) {
		if (devices.isEmpty()) {
			throw new Refusal("logistics.nothing-packed");
		}
		Set<RepairId> seen = new HashSet<>();
		CustomerId customer = devices.get(0).customer();
		for (Repair device : devices) {
			if (!seen.add(device.id())) {
				throw new Refusal("logistics.already-packed", device.id().number());
			}
			if (!device.customer().equals(customer)) {
				throw new Refusal("logistics.customers-mixed", devices.get(0).id().number(), device.id().number());
			}
			if (!device.readyToLeave()) {
				throw new Refusal("logistics.not-ready", device.id().number());
			}
		}
		return customer;
	}

	static void contentsFit(PackedDevice device) {
		if (device.contents().length() > 500) {
			throw new Refusal("logistics.contents-too-long", 500);
		}
	}

}
