package org.mendlane.process.engine;

import org.camunda.bpm.engine.impl.cmd.CreateFilterCmd;
import org.camunda.bpm.engine.impl.cmd.DeleteFilterCmd;
import org.camunda.bpm.engine.impl.cmd.SaveFilterCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.mendlane.shared.Refusal;

/**
 * Keeps the filters of the task list as they were set up: a stored filter may contain
 * expressions, so nobody makes or changes one, admins included.
 */
class FilterFence extends CommandInterceptor {

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof CreateFilterCmd || command instanceof SaveFilterCmd
				|| command instanceof DeleteFilterCmd) {
			CommandContext context = Context.getCommandContext();
			if (context != null && context.getAuthentication() != null) {
				throw new Refusal("task.filters-are-fixed");
			}
		}
		return this.next.execute(command);
	}

}
