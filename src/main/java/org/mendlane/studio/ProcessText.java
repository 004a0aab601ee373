package org.mendlane.studio;

import java.util.List;
import java.util.Set;

import org.w3c.dom.Element;

/**
 * A diagram in words: what it is for and what stands in it, in the order of the file.
 */
record ProcessText(String documentation, List<Step> steps) {

	private static final Set<String> SHOWN = Set.of("startEvent", "endEvent", "boundaryEvent", "intermediateCatchEvent",
			"intermediateThrowEvent", "userTask", "serviceTask", "sendTask", "receiveTask", "scriptTask",
			"businessRuleTask", "manualTask", "callActivity", "subProcess", "exclusiveGateway", "inclusiveGateway",
			"parallelGateway", "eventBasedGateway");

	static ProcessText of(String xml) {
		List<Element> processes = Xml.children(Xml.parse(xml), "process").toList();
		return new ProcessText(
				String.join("\n",
						processes.stream()
							.map((process) -> Xml.text(process, "documentation"))
							.filter((text) -> !text.isBlank())
							.toList()),
				processes.stream()
					.flatMap((process) -> Xml.all(process, "*"))
					.filter(ProcessText::shown)
					.map(Step::of)
					.toList());
	}

	private static boolean shown(Element element) {
		return SHOWN.contains(element.getLocalName()) && !element.getAttribute("id").isBlank();
	}

	/** One element; what it does not have is empty. */
	record Step(String id, String type, String name, String documentation, String group, String stage,
			String waitsFor) {

		Step called(String other) {
			return new Step(this.id, this.type, other, this.documentation, this.group, this.stage, this.waitsFor);
		}

		static Step of(Element element) {
			String name = element.getAttribute("name");
			return new Step(element.getAttribute("id"), element.getLocalName(),
					name.isBlank() ? element.getAttribute("id") : name, Xml.text(element, "documentation"),
					Xml.attribute(element, "candidateGroups").orElse(""), Xml.property(element, "stage"),
					Xml.property(element, "waitsFor"));
		}

	}

}
