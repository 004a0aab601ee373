package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * A device has been received and its repair can start.
 */
public record DeviceReceived(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
