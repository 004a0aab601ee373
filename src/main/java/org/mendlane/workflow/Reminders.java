package org.mendlane.workflow;

import java.time.Instant;
import java.util.Optional;

/**
 * When a case that waits for somebody reminds him.
 */
public interface Reminders {

	/** The next time, as the case's own diagram has set it. */
	Optional<Instant> next(String caseNumber);

}
