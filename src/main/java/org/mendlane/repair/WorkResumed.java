package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * What held up the work on a device is there.
 */
public record WorkResumed(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
