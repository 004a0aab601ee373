package org.mendlane.quote;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The customer has decided a quote.
 */
public record QuoteDecided(RepairId repair, int version, Choice choice, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "v" + version + " " + choice;
	}

}
