package org.mendlane.process.engine;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Lets nobody complete a fact task unless the domain says that the fact has happened.
 */
@Component
class FactGuard implements TaskListener {

	private final Diagrams diagrams;

	private final ObjectProvider<FactRule> rules;

	private final Speech speech;

	private final ObjectProvider<Texts> texts;

	FactGuard(Diagrams diagrams, ObjectProvider<FactRule> rules, Speech speech, ObjectProvider<Texts> texts) {
		this.diagrams = diagrams;
		this.rules = rules;
		this.speech = speech;
		this.texts = texts;
	}

	@Override
	public void notify(DelegateTask task) {
		String fact = this.diagrams.diagram(task.getProcessDefinitionId())
			.element(task.getTaskDefinitionKey())
			.completedBy();
		if (fact != null) {
			String caseNumber = task.getExecution().getProcessBusinessKey();
			this.rules.stream()
				.filter((rule) -> rule.factName().equals(fact) && !rule.holds().test(caseNumber))
				.findFirst()
				.ifPresent(this::refuse);
		}
	}

	private void refuse(FactRule rule) {
		Texts spoken = this.texts.getObject();
		throw new Refusal("task.needs-fact", spoken.getOrElse(rule.page(), rule.page(), this.speech.current()));
	}

}
