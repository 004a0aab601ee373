package org.mendlane.quote;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * A quote is decided by the limit up to which the customer need not be asked.
 */
public record QuoteApproved(RepairId repair, int version, Choice choice, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "v" + version + " " + choice;
	}

}
