package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * Nobody waits for this device any more; others of its order come or came.
 */
public record DeviceStruck(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
