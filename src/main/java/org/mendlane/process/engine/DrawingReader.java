package org.mendlane.process.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.mendlane.workflow.Drawing;
import org.mendlane.workflow.Drawing.Flow;
import org.mendlane.workflow.Drawing.Node;
import org.mendlane.workflow.Drawing.Point;

/** Reads where a diagram's elements stand and how its lines run. */
final class DrawingReader {

	private final BpmnModelInstance model;

	private final Map<String, Diagram.Element> elements;

	DrawingReader(BpmnModelInstance model, Map<String, Diagram.Element> elements) {
		this.model = model;
		this.elements = elements;
	}

	/**
	 * With the lines that lead onward from each element, those across a link left out.
	 */
	Drawing read(Map<String, List<String>> onward) {
		List<Node> nodes = this.model.getModelElementsByType(BpmnShape.class)
			.stream()
			.filter((shape) -> this.elements.containsKey(shape.getBpmnElement().getId()))
			.filter((shape) -> !(shape.getBpmnElement() instanceof SubProcess))
			.map(this::node)
			.toList();
		Map<String, List<Point>> drawn = drawn();
		Set<String> uninterrupted = uninterrupted(onward);
		List<Flow> flows = new ArrayList<>();
		onward.forEach((from, targets) -> targets.forEach((to) -> {
			List<Point> points = drawn.getOrDefault(line(from, to), List.of());
			if (!points.isEmpty() || isBorder(from, uninterrupted)) {
				flows.add(new Flow(from, to, points));
			}
		}));
		flows.addAll(interruptions(onward));
		return new Drawing(nodes, flows);
	}

	private Node node(BpmnShape shape) {
		Bounds at = shape.getBounds();
		String element = shape.getBpmnElement().getId();
		return new Node(element, Objects.requireNonNull(this.elements.get(element)).publicText(), at.getX().intValue(),
				at.getY().intValue(), at.getWidth().intValue(), at.getHeight().intValue());
	}

	private Map<String, List<Point>> drawn() {
		Map<String, List<Point>> drawn = new HashMap<>();
		for (BpmnEdge edge : this.model.getModelElementsByType(BpmnEdge.class)) {
			if (edge.getBpmnElement() instanceof SequenceFlow flow) {
				drawn.put(line(flow.getSource().getId(), flow.getTarget().getId()),
						edge.getWaypoints()
							.stream()
							.map((point) -> new Point(point.getX().intValue(), point.getY().intValue()))
							.toList());
			}
		}
		return drawn;
	}

	/**
	 * An event at an element begins where that does; at a subprocess, with what is in it.
	 */
	private List<Flow> interruptions(Map<String, List<String>> onward) {
		Collection<BoundaryEvent> events = this.model.getModelElementsByType(BoundaryEvent.class);
		return events.stream().map((event) -> {
			String at = event.getAttachedTo().getId();
			String from = (event.getAttachedTo() instanceof SubProcess) ? Objects.requireNonNull(onward.get(at)).get(0)
					: at;
			return new Flow(from, event.getId(), List.of());
		}).toList();
	}

	/** Into a subprocess, and out of it where what it is about has ended. */
	private boolean isBorder(String element, Set<String> uninterrupted) {
		String type = Objects.requireNonNull(this.elements.get(element)).type();
		return "subProcess".equals(type) || ("endEvent".equals(type) && uninterrupted.contains(element));
	}

	/** What is reached while no event interrupts. */
	private Set<String> uninterrupted(Map<String, List<String>> onward) {
		Set<String> reached = new HashSet<>();
		Deque<String> ahead = new ArrayDeque<>();
		this.elements.keySet().stream().findFirst().ifPresent(ahead::add);
		for (String here = ahead.poll(); here != null; here = ahead.poll()) {
			if (reached.add(here)) {
				ahead.addAll(onward.getOrDefault(here, List.of()));
			}
		}
		return reached;
	}

	private static String line(String from, String to) {
		return from + " " + to;
	}

}
