package org.mendlane.logistics;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The courier has taken the parcel with the device.
 */
public record ParcelPickedUp(RepairId repair, String trackingNumber, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return trackingNumber;
	}

}
