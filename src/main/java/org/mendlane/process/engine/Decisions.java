package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Asks decision tables, always their latest version.
 */
@Component
public class Decisions {

	private final DecisionService decisions;

	private final Conduct conduct;

	Decisions(@Lazy DecisionService decisions, Conduct conduct) {
		this.decisions = decisions;
		this.conduct = conduct;
	}

	/** The outputs of the first rule that applies; none if none does. */
	public Map<String, Object> single(String decisionKey, Map<String, Object> variables) {
		List<Map<String, Object>> rules = all(decisionKey, variables);
		return rules.isEmpty() ? Map.of() : rules.get(0);
	}

	/** The outputs of every rule that applies. */
	public List<Map<String, Object>> all(String decisionKey, Map<String, Object> variables) {
		DmnDecisionResult result = this.conduct
			.unchecked(() -> this.decisions.evaluateDecisionByKey(decisionKey).variables(variables).evaluate());
		List<Map<String, Object>> rules = new ArrayList<>();
		for (DmnDecisionResultEntries rule : result) {
			Map<String, Object> outputs = new LinkedHashMap<>();
			rule.getEntryMap().forEach((name, value) -> {
				if (value != null) {
					outputs.put(name, value);
				}
			});
			rules.add(outputs);
		}
		return rules;
	}

}
