package org.mendlane.quote;

import java.util.Optional;

import org.mendlane.customer.ApprovalLimit;

/**
 * Says which variant a standing limit approves without asking, if any.
 */
public interface ApprovalRule {

	/** The variant that needs no question; nothing if the customer is to be asked. */
	Optional<Choice> choice(Quote quote, ApprovalLimit limit);

}
