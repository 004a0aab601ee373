package org.mendlane.process.engine;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.CachedDbEntity;
import org.camunda.bpm.engine.impl.db.entitymanager.cache.DbEntityState;
import org.camunda.bpm.engine.impl.persistence.entity.PropertyChange;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notes in the journal who took, gave away and finished which task, and makes known whom
 * somebody else gave one.
 */
@Component
class TaskLog implements TaskListener {

	private final ObjectProvider<Journal> journal;

	private final ApplicationEventPublisher events;

	private final Diagrams diagrams;

	TaskLog(ObjectProvider<Journal> journal, ApplicationEventPublisher events, Diagrams diagrams) {
		this.journal = journal;
		this.events = events;
		this.diagrams = diagrams;
	}

	@Override
	public void notify(DelegateTask task) {
		String caseNumber = task.getExecution().getProcessBusinessKey();
		if (caseNumber == null) {
			return;
		}
		String element = task.getTaskDefinitionKey();
		if (EVENTNAME_ASSIGNMENT.equals(task.getEventName())) {
			PropertyChange change = ((TaskEntity) task).getPropertyChanges().get(TaskEntity.ASSIGNEE);
			if (change != null) {
				note(caseNumber, "TaskGiven", by(task),
						element + ": " + or(change.getOrgValueString()) + " → " + or(change.getNewValueString()));
				tell(task, caseNumber, change.getNewValueString());
			}
		}
		else if (!this.diagrams.diagram(task.getProcessDefinitionId()).element(element).isFactTask()) {
			note(caseNumber, "TaskDone", person(), element);
		}
	}

	/** Nobody is told of what he has taken himself. */
	private void tell(DelegateTask task, String caseNumber, @Nullable String to) {
		if (to != null && !to.isEmpty() && !to.equals(person())) {
			this.events.publishEvent(
					new TaskGiven(task.getId(), caseNumber, task.getTaskDefinitionKey(), task.getName(), to, person()));
		}
	}

	private void note(String caseNumber, String code, String by, String detail) {
		this.journal.getObject().note(caseNumber, code, by, detail);
	}

	/** Whom the diagram itself chose for a new task, nobody has. */
	private static String by(DelegateTask task) {
		CachedDbEntity known = Context.getCommandContext()
			.getDbEntityManager()
			.getDbEntityCache()
			.getCachedEntity((TaskEntity) task);
		boolean isNew = known != null && known.getEntityState() == DbEntityState.TRANSIENT;
		return isNew ? Actor.SYSTEM.login() : person();
	}

	private static String person() {
		return Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId()).orElse(Actor.SYSTEM.login());
	}

	private static String or(String login) {
		return (login == null || login.isEmpty()) ? "–" : login;
	}

}
