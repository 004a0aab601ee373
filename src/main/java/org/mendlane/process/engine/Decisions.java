package org.mendlane.process.engine;

import java.util.List;
import java.util.Map;

import org.camunda.bpm.engine.DecisionService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The decision tables in processes/, in their latest version.
 */
@Component
public class Decisions {

	private final ObjectProvider<DecisionService> decisions;

	Decisions(ObjectProvider<DecisionService> decisions) {
		this.decisions = decisions;
	}

	/** The outputs of the only row that hits; empty if none does. */
	public Map<String, Object> single(String decisionKey, Map<String, Object> variables) {
		List<Map<String, Object>> rows = all(decisionKey, variables);
		return rows.isEmpty() ? Map.of() : rows.get(0);
	}

	/** The outputs of all rows that hit. */
	public List<Map<String, Object>> all(String decisionKey, Map<String, Object> variables) {
		return this.decisions.getObject().evaluateDecisionTableByKey(decisionKey, variables).getResultList();
	}

}
