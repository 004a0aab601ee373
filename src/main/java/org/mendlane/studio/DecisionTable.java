package org.mendlane.studio;

import java.util.List;
import java.util.stream.Stream;

import org.w3c.dom.Element;

/**
 * A decision table as rows and columns.
 */
record DecisionTable(String key, String name, String description, String hitPolicy, List<Column> inputs,
		List<Column> outputs, List<Rule> rules) {

	static List<DecisionTable> of(String xml) {
		return Xml.children(Xml.parse(xml), "decision")
			.flatMap((decision) -> Xml.children(decision, "decisionTable").map((table) -> of(decision, table)))
			.toList();
	}

	private static DecisionTable of(Element decision, Element table) {
		String policy = table.getAttribute("hitPolicy");
		return new DecisionTable(decision.getAttribute("id"), decision.getAttribute("name"),
				Xml.text(decision, "description"), policy.isBlank() ? "UNIQUE" : policy,
				Xml.children(table, "input").map(Column::input).toList(),
				Xml.children(table, "output").map(Column::output).toList(),
				Xml.children(table, "rule").map(Rule::of).toList());
	}

	DecisionTable called(String other) {
		return new DecisionTable(this.key, other, this.description, this.hitPolicy, this.inputs, this.outputs,
				this.rules);
	}

	/** What is asked or answered: its label and its name in the process. */
	record Column(String label, String name) {

		static Column input(Element input) {
			String name = Xml.children(input, "inputExpression")
				.findFirst()
				.map((expression) -> Xml.text(expression, "text"))
				.orElse("");
			return new Column(labelled(input.getAttribute("label"), name), name);
		}

		static Column output(Element output) {
			String name = output.getAttribute("name");
			return new Column(labelled(output.getAttribute("label"), name), name);
		}

		private static String labelled(String label, String name) {
			return label.isBlank() ? name : label;
		}

	}

	/** One row; an empty entry means anything. */
	record Rule(String description, List<String> inputs, List<String> outputs) {

		static Rule of(Element rule) {
			return new Rule(Xml.text(rule, "description"), entries(rule, "inputEntry"), entries(rule, "outputEntry"));
		}

		private static List<String> entries(Element rule, String name) {
			Stream<Element> entries = Xml.children(rule, name);
			return entries.map((entry) -> Xml.text(entry, "text")).toList();
		}

	}

}
