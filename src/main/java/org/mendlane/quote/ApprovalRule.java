package org.mendlane.quote;

import java.util.Objects;
import java.util.Optional;

import org.mendlane.customer.ApprovalLimit;
import org.mendlane.customer.StandingLimits;

/**
 * Says which variant a standing limit approves without asking, if any.
 */
public interface ApprovalRule {

	/** The variant that needs no question; nothing if the customer is to be asked. */
	Optional<Approval> choice(Quote quote, StandingLimits limits);

	/** What is approved, and whether it is the contract that allows it. */
	record Approval(Choice choice, boolean underContract) {

		/** The limit that allows it; the other one, if that was never set. */
		ApprovalLimit within(StandingLimits limits) {
			ApprovalLimit own = limits.own();
			ApprovalLimit contractual = limits.contractual();
			boolean contract = own == null || (underContract && contractual != null);
			return Objects.requireNonNull(contract ? contractual : own);
		}

	}

}
