package org.mendlane.visit;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Refusal;

/**
 * What a technician says of his visit: the customer's answer, what was done, in how many
 * minutes, why it is rejected or goes on another day, and who of the customer's people
 * answered.
 */
public record VisitReport(VisitOutcome outcome, String work, int minutes, @Nullable String reason,
		@Nullable String signer) {

	static final int LONGEST_REASON = 1000;

	/** The same work, once the customer has said what he thinks of it. */
	VisitReport answered(VisitOutcome answer, @Nullable String why, @Nullable String who) {
		return new VisitReport(answer, this.work, this.minutes, why, who);
	}

	/** What is not accepted needs a reason, what is accepted a name. */
	void mustBeComplete() {
		new VisitWork(this.work, this.minutes);
		switch (this.outcome) {
			case ACCEPTED -> require(this.signer, "visit.signer");
			case REJECTED -> require(this.reason, "visit.rejected-why");
			case ANOTHER_DAY -> require(this.reason, "visit.another-why");
			case LATER -> {
			}
		}
	}

	private static void require(@Nullable String text, String refusal) {
		if (text == null || text.isBlank()) {
			throw new Refusal(refusal);
		}
	}

}
