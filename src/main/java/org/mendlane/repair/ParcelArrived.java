package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * A parcel with devices of the order has arrived.
 */
public record ParcelArrived(RepairOrderId order, String by) implements Fact {

	@Override
	public String caseNumber() {
		return order.number();
	}

}
