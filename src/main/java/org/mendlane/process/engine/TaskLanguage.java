package org.mendlane.process.engine;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.task.Task;
import org.mendlane.account.LanguageChanged;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Whoever changes his language finds the tasks that he has already in the new one.
 */
@Component
class TaskLanguage {

	private final ProcessEngine engine;

	private final Conduct conduct;

	private final TaskShow show;

	TaskLanguage(@Lazy ProcessEngine engine, Conduct conduct, TaskShow show) {
		this.engine = engine;
		this.conduct = conduct;
		this.show = show;
	}

	@EventListener
	void on(LanguageChanged changed) {
		this.conduct.unchecked(() -> {
			this.engine.getTaskService().createTaskQuery().taskAssignee(changed.login()).list().forEach(this::again);
			return true;
		});
	}

	private void again(Task task) {
		this.show.again(Context.getCommandContext().getTaskManager().findTaskById(task.getId()));
	}

}
