package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.Finding;
import org.mendlane.workflow.Finding.Severity;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Looks at every attribute and text of a diagram for program code, for expressions that
 * reach for more than the case's own variables, and for times that are none.
 */
class CodeCheck {

	private static final String ENGINE = "http://camunda.org/schema/1.0/bpmn";

	/** The engine still understands what it was called once; nobody else has to. */
	private static final String FORMER = "http://activiti.org/bpmn";

	private static final Set<String> CODE = Set.of("class", "expression", "variableMappingClass",
			"variableMappingDelegateExpression", "formHandlerClass", "resource", "topic");

	private static final Set<String> CODE_ELEMENTS = Set.of("script", "connector", "errorEventDefinition");

	private static final Set<String> DATES = Set.of("dueDate", "followUpDate");

	private final String fileName;

	private final Vocabulary words;

	private final List<Finding> findings = new ArrayList<>();

	CodeCheck(String fileName, Vocabulary words) {
		this.fileName = fileName;
		this.words = words;
	}

	List<Finding> check(Element root) {
		element(root, null);
		return this.findings;
	}

	private void element(Element element, @Nullable String owner) {
		boolean ours = isEngines(element);
		String id = (!ours && element.hasAttribute("id")) ? element.getAttribute("id") : owner;
		if (ours && isCode(element)) {
			error(id, "check.code");
		}
		attributes(element).forEach((attribute) -> attribute(attribute, ours, id));
		children(element).forEach((child) -> {
			if (child instanceof Element inner) {
				element(inner, id);
			}
			else if (child.getNodeType() == Node.TEXT_NODE || child.getNodeType() == Node.CDATA_SECTION_NODE) {
				text(element, child.getNodeValue().strip(), id);
			}
		});
	}

	private static boolean isCode(Element element) {
		return CODE_ELEMENTS.contains(element.getLocalName())
				|| (element.getLocalName().equals("constraint") && element.getAttribute("name").equals("validator"));
	}

	private void attribute(Attr attribute, boolean inEnginesElement, @Nullable String id) {
		String name = attribute.getLocalName();
		boolean engines = inEnginesElement || isEngines(attribute);
		if (engines && name.equals("delegateExpression")) {
			if (!this.words.isStep(attribute.getValue())) {
				error(id, "check.bean", attribute.getValue());
			}
		}
		else if ((engines && CODE.contains(name)) || (isEngines(attribute) && name.equals("type"))
				|| (!engines && name.equals("language") && attribute.getNamespaceURI() == null)) {
			error(id, "check.code");
		}
		else {
			value(name, attribute.getValue(), isEngines(attribute), id);
		}
	}

	private void value(String name, String value, boolean engines, @Nullable String id) {
		expressions(value, id);
		if (engines && DATES.contains(name)) {
			time("timeDate", value, id);
		}
		if (engines && name.equals("formKey") && !value.matches("/[a-z][\\w/?&=$.{}-]*")) {
			error(id, "check.form-key", value);
		}
	}

	private void text(Element element, String text, @Nullable String id) {
		expressions(text, id);
		if (Times.isTime(element.getLocalName()) && !text.isEmpty()) {
			time(element.getLocalName(), text, id);
		}
	}

	private void time(String kind, String text, @Nullable String id) {
		if (!Expressions.isExpression(text) && !Times.isGood(kind, text)) {
			error(id, "check.time", text);
		}
	}

	private void expressions(String text, @Nullable String id) {
		if (!Expressions.areHarmless(text, this.words)) {
			error(id, "check.expression", (text.length() <= 100) ? text : text.substring(0, 100) + "…");
		}
	}

	private static boolean isEngines(Node node) {
		return ENGINE.equals(node.getNamespaceURI()) || FORMER.equals(node.getNamespaceURI());
	}

	private static List<Attr> attributes(Element element) {
		return IntStream.range(0, element.getAttributes().getLength())
			.mapToObj((index) -> (Attr) element.getAttributes().item(index))
			.toList();
	}

	private static List<Node> children(Element element) {
		return IntStream.range(0, element.getChildNodes().getLength()).mapToObj(element.getChildNodes()::item).toList();
	}

	private void error(@Nullable String element, String key, Object... args) {
		this.findings.add(new Finding(this.fileName, element, Severity.ERROR, key, List.of(args)));
	}

}
