package org.mendlane.process.engine;

import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.impl.context.Context;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.mendlane.journal.StageEntry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes into the journal what the engine's own history does not keep.
 */
@Component
class Trail {

	private final ObjectProvider<Journal> journal;

	Trail(ObjectProvider<Journal> journal) {
		this.journal = journal;
	}

	void entered(DelegateExecution execution, Diagram.Element element) {
		this.journal.getObject().entered(entry(execution, element));
	}

	void left(DelegateExecution execution, Diagram.Element element) {
		this.journal.getObject().left(entry(execution, element));
	}

	private static StageEntry entry(DelegateExecution execution, Diagram.Element element) {
		String visit = Optional.ofNullable(execution.getActivityInstanceId()).orElse(execution.getId());
		String actor = Optional.ofNullable(Context.getCommandContext().getAuthenticatedUserId())
			.orElse(Actor.SYSTEM.login());
		return new StageEntry(execution.getProcessBusinessKey(), execution.getProcessDefinitionId(), element.id(),
				element.stage(), element.waitsFor(), visit, actor);
	}

}
