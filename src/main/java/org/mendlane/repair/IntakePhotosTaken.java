package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The device was photographed as it came.
 */
public record IntakePhotosTaken(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
