package org.mendlane.quote;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The decision that is told of next was taken by a link from a mail, not after a log-in.
 */
public record DecidedByLink(RepairId repair, int version, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return "v" + version;
	}

}
