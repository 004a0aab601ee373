package org.mendlane.quote;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The customer has thought better of a decision, and decides again.
 */
public record DecisionUndone(RepairId repair, int version, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "v" + version;
	}

}
