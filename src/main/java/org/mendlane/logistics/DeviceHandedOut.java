package org.mendlane.logistics;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The device that waited at the counter has been handed out; the journal hears of
 * {@link DeviceCollected} only.
 */
public record DeviceHandedOut(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
