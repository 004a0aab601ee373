package org.mendlane.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Hears every element entered and left, in every case, and hands it to the journal.
 */
@Component
class CaseHistory {

	private final ObjectProvider<Deliveries> deliveries;

	private final ObjectProvider<KeptFacts> kept;

	private final Diagrams diagrams;

	private final Trail trail;

	CaseHistory(ObjectProvider<Deliveries> deliveries, ObjectProvider<KeptFacts> kept, Diagrams diagrams, Trail trail) {
		this.deliveries = deliveries;
		this.kept = kept;
		this.diagrams = diagrams;
		this.trail = trail;
	}

	void started(DelegateExecution execution) {
		String caseNumber = execution.getProcessBusinessKey();
		if (caseNumber != null) {
			this.kept.getObject().open(caseNumber);
			waitEntered(execution);
			moved(execution, Diagram.Element.unknown(null));
		}
	}

	void ended(DelegateExecution execution) {
		if (execution.getProcessBusinessKey() != null) {
			moved(execution, Diagram.Element.unknown(null));
		}
	}

	void waitEntered(DelegateExecution execution) {
		if (execution.getProcessBusinessKey() != null) {
			this.deliveries.getObject().waitEntered(execution.getProcessBusinessKey());
		}
	}

	void entered(DelegateExecution execution) {
		if (execution.getProcessBusinessKey() != null) {
			Diagram.Element element = element(execution);
			this.trail.entered(execution, element);
			moved(execution, element);
			if (element.isFactTask()) {
				waitEntered(execution);
			}
		}
	}

	void left(DelegateExecution execution) {
		if (execution.getProcessBusinessKey() != null) {
			this.trail.left(execution, element(execution));
			moved(execution, Diagram.Element.unknown(null));
		}
	}

	private void moved(DelegateExecution execution, Diagram.Element element) {
		this.deliveries.getObject()
			.moved(new Move(execution.getProcessBusinessKey(), execution.getProcessDefinitionId(), element.stage()));
	}

	private Diagram.Element element(DelegateExecution execution) {
		return this.diagrams.diagram(execution.getProcessDefinitionId()).element(execution.getCurrentActivityId());
	}

}
