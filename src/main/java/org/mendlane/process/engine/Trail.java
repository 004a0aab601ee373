package org.mendlane.process.engine;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/**
 * Writes into the journal what the engine's own history does not keep.
 */
@Component
class Trail {

	void entered(DelegateExecution execution, Diagram.Element element) {
	}

	void left(DelegateExecution execution, Diagram.Element element) {
	}

}
