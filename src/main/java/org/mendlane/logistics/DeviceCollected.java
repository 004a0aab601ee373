package org.mendlane.logistics;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The customer has come for the device and taken it with him.
 */
public record DeviceCollected(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
