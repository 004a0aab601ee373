package org.mendlane.repair;

import org.mendlane.shared.Fact;

/**
 * The device was photographed before it leaves.
 */
public record DispatchPhotosTaken(RepairId repair, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

}
