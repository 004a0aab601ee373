package org.mendlane.visit;

import org.jspecify.annotations.Nullable;

/**
 * What a technician says of his visit: the customer's answer, what was done, in how many
 * minutes, why it is rejected or goes on another day, and who of the customer's people
 * answered.
 */
public record VisitReport(VisitOutcome outcome, String work, int minutes, @Nullable String reason,
		@Nullable String signer) {
}
