package org.mendlane.quote;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * Somebody has asked a colleague to decide about a quote.
 */
public record QuotePassedOn(RepairId repair, int version, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "v" + version;
	}

}
