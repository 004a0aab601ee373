package org.mendlane.process.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.LinkEventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.jspecify.annotations.Nullable;

/**
 * Reads a diagram in the order in which its elements can be reached, whatever their order
 * in the file: what leads somewhere comes before where it leads, loops aside.
 */
final class DiagramReader {

	private final BpmnModelInstance model;

	private final List<FlowNode> backwards = new ArrayList<>();

	private final Set<FlowNode> seen = new LinkedHashSet<>();

	private DiagramReader(BpmnModelInstance model) {
		this.model = model;
	}

	static Diagram read(ProcessDefinition definition, BpmnModelInstance model) {
		Process process = model.getModelElementById(definition.getKey());
		DiagramReader reader = new DiagramReader(model);
		Map<String, Diagram.Element> elements = new LinkedHashMap<>();
		Map<String, List<String>> onward = new LinkedHashMap<>();
		reader.inOrder(process).forEach((node) -> {
			elements.put(node.getId(), element(node));
			onward.put(node.getId(), into(node).map(FlowNode::getId).distinct().toList());
		});
		String name = (definition.getName() != null) ? definition.getName() : definition.getKey();
		return new Diagram(definition.getId(), definition.getKey(), name, elements, onward, messages(process),
				Set.copyOf(new TreeSet<>(process.getCamundaCandidateStarterGroupsList())), ReminderReader.read(model),
				new DrawingReader(model, elements).read(onward));
	}

	/** The value of a property in the element's extension, or null. */
	static @Nullable String property(BaseElement element, String name) {
		if (element.getExtensionElements() == null) {
			return null;
		}
		for (CamundaProperties properties : element.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaProperties.class)
			.list()) {
			for (CamundaProperty property : properties.getCamundaProperties()) {
				if (name.equals(property.getCamundaName())) {
					return blankToNull(property.getCamundaValue());
				}
			}
		}
		return null;
	}

	/** Names of the messages whose arrival starts the process. */
	private static Set<String> messages(Process process) {
		Set<String> names = new TreeSet<>();
		process.getChildElementsByType(StartEvent.class)
			.forEach((start) -> start.getEventDefinitions().forEach((definition) -> {
				if (definition instanceof MessageEventDefinition message && message.getMessage() != null) {
					names.add(message.getMessage().getName());
				}
			}));
		return names;
	}

	private List<FlowNode> inOrder(Process process) {
		List<FlowNode> starts = new ArrayList<>();
		List<FlowNode> others = new ArrayList<>();
		for (FlowElement element : process.getFlowElements()) {
			if (element instanceof FlowNode node && !(element instanceof BoundaryEvent)) {
				(element instanceof StartEvent ? starts : others).add(node);
			}
		}
		List<FlowNode> ordered = new ArrayList<>();
		starts.forEach(this::visit);
		ordered.addAll(drain());
		others.forEach((node) -> {
			visit(node);
			ordered.addAll(drain());
		});
		return ordered;
	}

	private List<FlowNode> drain() {
		List<FlowNode> forwards = new ArrayList<>(this.backwards);
		Collections.reverse(forwards);
		this.backwards.clear();
		return forwards;
	}

	private void visit(FlowNode node) {
		if (!this.seen.add(node)) {
			return;
		}
		List<FlowNode> next = new ArrayList<>();
		node.getOutgoing().stream().map(SequenceFlow::getTarget).forEach((target) -> next.add(0, target));
		this.model.getModelElementsByType(BoundaryEvent.class)
			.stream()
			.filter((boundary) -> node.equals(boundary.getAttachedTo()))
			.forEach(next::add);
		if (node instanceof SubProcess sub) {
			next.addAll(inside(sub));
		}
		next.forEach(this::visit);
		this.backwards.add(node);
	}

	private static Collection<FlowNode> inside(SubProcess sub) {
		List<FlowNode> nodes = new ArrayList<>();
		for (FlowElement element : sub.getFlowElements()) {
			if (element instanceof FlowNode node && node.getIncoming().isEmpty()
					&& !(element instanceof BoundaryEvent)) {
				nodes.add(node);
			}
		}
		return nodes;
	}

	/** The next elements, the usual one first; for a subprocess the first one in it. */
	private static Stream<FlowNode> into(FlowNode node) {
		return (node instanceof SubProcess sub) ? inside(sub).stream().limit(1) : beyond(node);
	}

	/** The next elements; after the last one of a subprocess what follows that. */
	private static Stream<FlowNode> beyond(FlowNode node) {
		if (node.getOutgoing().isEmpty() && link(node).isEmpty() && node.getParentElement() instanceof SubProcess sub) {
			return beyond(sub);
		}
		SequenceFlow usual = (node instanceof ExclusiveGateway choice) ? choice.getDefault() : null;
		return Stream.concat(Stream.ofNullable(usual).map(SequenceFlow::getTarget),
				Stream.concat(node.getOutgoing().stream().map(SequenceFlow::getTarget), linked(node).stream()));
	}

	/** Where a link goes on. */
	private static Optional<FlowNode> linked(FlowNode node) {
		return link(node).flatMap((name) -> node.getParentElement()
			.getChildElementsByType(IntermediateCatchEvent.class)
			.stream()
			.filter((event) -> link(event).filter(name::equals).isPresent())
			.map(FlowNode.class::cast)
			.findFirst());
	}

	private static Optional<String> link(FlowNode node) {
		return node.getChildElementsByType(LinkEventDefinition.class)
			.stream()
			.map(LinkEventDefinition::getName)
			.findFirst();
	}

	private static Diagram.Element element(FlowNode node) {
		String name = (node.getName() != null) ? node.getName() : node.getId();
		String stage = property(node, "stage");
		String stageName = property(node, "stageName");
		UserTask task = (node instanceof UserTask userTask) ? userTask : null;
		return new Diagram.Element(node.getId(), node.getElementType().getTypeName(), name, stage,
				(stageName != null) ? stageName : name, property(node, "waitsFor"), property(node, "completedBy"),
				(task != null) ? group(task) : null, (task != null) ? task.getCamundaFormKey() : null,
				(task != null) ? task.getCamundaFormRef() : null, task != null && taken(task),
				property(node, "publicText"));
	}

	/** The first one that is drawn; whom a case itself chooses, only its tasks know. */
	private static @Nullable String group(UserTask task) {
		return task.getCamundaCandidateGroupsList()
			.stream()
			.filter((group) -> !Expressions.isExpression(group))
			.findFirst()
			.orElse(null);
	}

	private static boolean taken(UserTask task) {
		return task.getExtensionElements() != null && task.getExtensionElements()
			.getElementsQuery()
			.filterByType(CamundaTaskListener.class)
			.list()
			.stream()
			.anyMatch((listener) -> "complete".equals(listener.getCamundaEvent()));
	}

	private static @Nullable String blankToNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

}
