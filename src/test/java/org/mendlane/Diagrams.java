package org.mendlane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The diagrams in {@code processes/}, with the words the product adds to BPMN. */
record Diagrams(List<Diagram> all) {

	static Diagrams read() {
		return new Diagrams(files("processes", ".bpmn").map(Diagram::read).toList());
	}

	static Stream<Path> files(String folder, String ending) {
		Path path = Path.of(folder);
		if (!Files.isDirectory(path)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(path)) {
			return files.filter((file) -> file.toString().endsWith(ending)).sorted().toList().stream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	<T extends ModelElementInstance> Stream<T> elements(Class<T> type) {
		return this.all.stream().flatMap((diagram) -> diagram.elements(type).stream());
	}

	Stream<UserTask> formTasks() {
		return elements(UserTask.class).filter((task) -> property(task, "completedBy").isEmpty());
	}

	Stream<UserTask> factTasks() {
		return elements(UserTask.class).filter((task) -> property(task, "completedBy").isPresent());
	}

	static Optional<String> property(BaseElement element, String name) {
		return Optional.ofNullable(element.getExtensionElements())
			.stream()
			.flatMap(
					(extensions) -> extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream())
			.flatMap((properties) -> properties.getCamundaProperties().stream())
			.filter((property) -> property.getCamundaName().equals(name))
			.map(CamundaProperty::getCamundaValue)
			.findFirst();
	}

	/**
	 * The name by which a violation names an element: its diagram's process and its id.
	 */
	static String name(BaseElement element) {
		ModelElementInstance up = element;
		while (up.getParentElement() != null && !(up instanceof org.camunda.bpm.model.bpmn.instance.Process)) {
			up = up.getParentElement();
		}
		return up.getAttributeValue("id") + "/" + element.getId();
	}

	static String uncapitalised(FlowNode node) {
		return Character.toLowerCase(node.getId().charAt(0)) + node.getId().substring(1);
	}

	record Diagram(Path file, BpmnModelInstance model) {

		static Diagram read(Path file) {
			return new Diagram(file, Bpmn.readModelFromFile(file.toFile()));
		}

		<T extends ModelElementInstance> Collection<T> elements(Class<T> type) {
			return this.model.getModelElementsByType(type);
		}

	}

}
