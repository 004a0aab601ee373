package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The device has gone home.
 */
public record RepairEnded(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
