package org.mendlane.workflow;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mendlane.account.Actor;

/**
 * When a case that waits for its customer reminds him.
 */
public interface Reminders {

	/** The next time that its own diagram reminds its customer. */
	Optional<Instant> next(String caseNumber);

	/** How these cases remind their customers; those that run no diagram are left out. */
	Map<String, Reminding> of(Collection<String> caseNumbers);

	/**
	 * Sends now what the case's own diagram would send its customer next, and says to
	 * which addresses.
	 */
	List<String> send(String caseNumber, Actor actor);

}
