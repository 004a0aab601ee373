package org.mendlane.logistics;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The parcel with the device has reached the customer.
 */
public record ParcelDelivered(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
