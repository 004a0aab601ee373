package org.mendlane.logistics;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The customer has his device back, or before him, and says that something is wrong.
 */
public record WorkRejected(RepairId repair, long rejection, String by) implements Fact {

	/** The name by which diagrams wait for it. */
	public static final String NAME = "WorkRejected";

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "rejection-" + rejection;
	}

}
