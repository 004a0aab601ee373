package org.mendlane.workflow;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;

/**
 * The open tasks of people, in whatever case they stand.
 */
public interface Worklist {

	/** What somebody wanted to look at again by now, then the oldest first. */
	List<WorkItem> open(WorkQuery query);

	/** The stations of this person's roles with what waits there. */
	List<QueueCount> counts(Actor actor);

	/** The task, as long as it is open. */
	Optional<WorkItem> item(String taskId);

	/** What is to be done in this case now. */
	List<WorkItem> ofCase(String caseNumber);

	/** The same for several cases. */
	List<WorkItem> ofCases(Collection<String> caseNumbers);

	/** What the customer is asked for in these cases. */
	List<WorkItem> waitingFor(Collection<String> caseNumbers);

	/** Takes a task for this person. */
	void claim(String taskId, Actor actor);

	/** Gives a task to somebody else, with the reason. */
	void handOver(String taskId, String toLogin, String reason, Actor actor);

	/**
	 * Undoes an assignment: gives the task back to whoever had it before, nobody for
	 * none, unless somebody else than expected has it by now.
	 */
	void giveBack(String taskId, String from, @Nullable String to, Actor actor);

	/** Completes a form task with these answers, as its form would. */
	void complete(String taskId, Map<String, Object> answers, Actor actor);

}
