package org.mendlane.workflow;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;

/**
 * Open tasks as whoever does them sees them: what their forms show and ask, and what
 * people have put beside them.
 */
public interface TaskForms {

	/** An open task with its form, spoken in the language of whoever looks. */
	Optional<TaskForm> of(String taskId, Actor actor);

	/** When whoever has the task wants to look at it again; no date takes it away. */
	void followUp(String taskId, @Nullable Instant when, Actor actor);

	/** Says something to whoever else looks at the task, gives its number. */
	String comment(String taskId, String text, Actor actor);

	/** Whoever has said it may take it back. */
	void takeBack(String taskId, String comment, Actor actor);

}
