package org.mendlane.workflow;

import java.util.List;
import java.util.Map;

import org.mendlane.account.Actor;

/**
 * Processes that people start by hand, because their diagram says so.
 */
public interface Startable {

	/** What this person may start. */
	List<StartableProcess> startable(Actor actor);

	/** Starts one for a case and returns the case number. */
	String start(String key, Actor actor, Map<String, Object> variables);

}
