package org.mendlane.logistics;

import org.mendlane.logistics.Rejection.Outcome;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Fact;

/**
 * The guardian has said what happens with a device that was rejected.
 */
public record RejectionAnswered(RepairId repair, long answer, Outcome outcome, String by) implements Fact {

	@Override
	public String caseNumber() {
		return repair.number();
	}

	@Override
	public String detail() {
		return outcome + ": reply-" + answer;
	}

}
