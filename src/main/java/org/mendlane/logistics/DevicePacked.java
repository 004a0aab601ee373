package org.mendlane.logistics;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The device lies packed in a parcel.
 */
public record DevicePacked(RepairId repair, String trackingNumber, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return trackingNumber;
	}

}
