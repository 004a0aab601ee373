package org.mendlane.process.engine;

import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.ObjectProvider;

/**
 * Takes the engine's wrapping off a refusal on its way out of the outermost command, when
 * the command's own transaction is already rolled back.
 */
class Refusals extends CommandInterceptor {

	private static final int DEEPEST = 20;

	private final ObjectProvider<RefusalSpeaker> speaker;

	Refusals(ObjectProvider<RefusalSpeaker> speaker) {
		this.speaker = speaker;
	}

	@Override
	public <T> T execute(Command<T> command) {
		if (Context.getCommandContext() != null) {
			return this.next.execute(command);
		}
		try {
			return this.next.execute(command);
		}
		catch (RuntimeException ex) {
			throw unwrapped(ex);
		}
	}

	private RuntimeException unwrapped(RuntimeException thrown) {
		Throwable cause = thrown;
		for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
			if (cause instanceof Refusal refusal) {
				return this.speaker.getObject().spoken(refusal);
			}
			if (cause instanceof NotFound missing) {
				return missing;
			}
			if (isTaskGone(cause)) {
				return this.speaker.getObject().spoken(new Refusal("task.gone"));
			}
			cause = cause.getCause();
		}
		return thrown;
	}

	/** Two people, or two nodes, finish the same task. */
	private static boolean isTaskGone(Throwable cause) {
		return cause instanceof NullValueException && String.valueOf(cause.getMessage()).endsWith("task is null");
	}

}
