package org.mendlane.helpdesk;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The customer has rated a repair; before is 0, or the stars that he gave first.
 */
public record DeviceRated(RepairId repair, int stars, int before, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return stars + "/" + Rating.MOST;
	}

}
