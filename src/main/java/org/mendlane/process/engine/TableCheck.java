package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.LiteralExpression;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.Finding;
import org.mendlane.workflow.Finding.Severity;

/**
 * What is wrong with the tables of one file: their language is FEEL, and every cell can
 * be read.
 */
class TableCheck {

	private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

	private static final VariableContext NOTHING = Variables.emptyVariableContext();

	private final String fileName;

	private final List<Finding> findings = new ArrayList<>();

	TableCheck(String fileName) {
		this.fileName = fileName;
	}

	List<Finding> check(DmnModelInstance model) {
		Collection<Decision> decisions = model.getModelElementsByType(Decision.class);
		if (decisions.isEmpty()) {
			error(null, "check.no-decision");
		}
		decisions.forEach(this::kept);
		model.getModelElementsByType(InputEntry.class).forEach(this::condition);
		model.getModelElementsByType(LiteralExpression.class)
			.forEach((cell) -> answer(cell.getId(), cell.getExpressionLanguage(), cell.getText()));
		model.getModelElementsByType(InputExpression.class)
			.forEach((cell) -> answer(cell.getId(), cell.getExpressionLanguage(), cell.getText()));
		return this.findings.stream().distinct().toList();
	}

	private void kept(Decision decision) {
		String kept = decision.getCamundaHistoryTimeToLiveString();
		if (kept == null || !kept.matches("P\\d+D")) {
			error(decision.getId(), "check.time-to-live", "P1825D");
		}
	}

	private void condition(UnaryTests cell) {
		cell(cell.getId(), cell.getExpressionLanguage(), cell.getText(),
				(text) -> FEEL.evaluateSimpleUnaryTests(text, "cellInput", NOTHING));
	}

	private void answer(String id, @Nullable String language, @Nullable Text cell) {
		cell(id, language, cell, (text) -> FEEL.evaluateSimpleExpression(text, NOTHING));
	}

	private void cell(String id, @Nullable String language, @Nullable Text cell, Reading reading) {
		String text = (cell != null) ? Objects.requireNonNullElse(cell.getTextContent(), "").strip() : "";
		if (language != null && !language.toLowerCase(java.util.Locale.ROOT).contains("feel")) {
			error(id, "check.table-language", language);
		}
		else if (!text.isEmpty() && !isReadable(text, reading)) {
			error(id, "check.cell", text);
		}
	}

	/** That a variable is missing here is no mistake of the table. */
	private static boolean isReadable(String text, Reading reading) {
		try {
			reading.read(text);
			return true;
		}
		catch (FeelException ex) {
			return !String.valueOf(ex.getMessage()).contains("failed to parse");
		}
	}

	private void error(@Nullable String element, String key, Object... args) {
		this.findings.add(new Finding(this.fileName, element, Severity.ERROR, key, List.of(args)));
	}

	/** One way to look at a cell. */
	private interface Reading {

		@Nullable Object read(String text);

	}

}
