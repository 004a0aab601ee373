package org.mendlane.portal;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mendlane.workflow.Drawing;
import org.mendlane.workflow.Drawing.Flow;
import org.mendlane.workflow.Drawing.Node;
import org.mendlane.workflow.Drawing.Point;
import org.mendlane.workflow.Step;

/**
 * Draws a case's own diagram for its customer: what has no words for him is folded away,
 * and the room that it took is closed.
 */
final class MapDrawer {

	/** An event is small, but its words need as much room as those of a task. */
	private static final int SMALL = 60;

	private static final int WIDTH = 100;

	private static final int HEIGHT = 80;

	private final Drawing drawing;

	private final Map<String, Node> nodes = new LinkedHashMap<>();

	private final Map<String, Step> steps;

	private final Axis across;

	private final Axis down;

	private MapDrawer(Drawing drawing, List<Node> nodes, List<Step> way) {
		this.drawing = drawing;
		nodes.stream().map(MapDrawer::readable).forEach((node) -> this.nodes.put(node.element(), node));
		this.steps = way.stream().collect(Collectors.toMap(Step::element, (step) -> step, (first, last) -> last));
		this.across = axis((node) -> new Axis.Span(node.x(), node.x() + node.width()));
		this.down = axis((node) -> new Axis.Span(node.y(), node.y() + node.height()));
	}

	/**
	 * The way behind it and the usual one ahead, and whatever may come next; nothing for
	 * a diagram that says nothing to customers.
	 */
	static Optional<LiveMap> draw(Drawing drawing, Predicate<Node> hasWords, List<Step> way) {
		Set<String> readable = elements(drawing.nodes().stream().filter(hasWords).map(Node::element));
		Set<String> open = elements(way.stream().filter(Step::isOpen).map(Step::element));
		Set<String> shown = elements(
				Folding.lines(drawing, readable).stream().filter((line) -> open.contains(line.from())).map(Flow::to));
		shown.addAll(elements(way.stream().map(Step::element)));
		List<Node> nodes = drawing.nodes().stream().filter((node) -> shown.contains(node.element())).toList();
		return nodes.isEmpty() ? Optional.empty() : Optional.of(new MapDrawer(drawing, nodes, way).draw());
	}

	private static Set<String> elements(Stream<String> elements) {
		return elements.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private LiveMap draw() {
		List<LiveMap.Stop> stops = this.nodes.values().stream().map(this::stop).toList();
		List<Flow> flows = Folding.lines(this.drawing, this.nodes.keySet());
		List<LiveMap.Line> lines = flows.stream().map((flow) -> line(flow, isGone(flow, flows))).toList();
		return new LiveMap(this.across.length(), this.down.length(), stops, lines);
	}

	private LiveMap.Stop stop(Node node) {
		return new LiveMap.Stop(node.element(), node.text(), this.across.at(node.x()), this.down.at(node.y()),
				node.width(), node.height(), this.steps.get(node.element()));
	}

	private LiveMap.Line line(Flow flow, boolean gone) {
		Stream<Point> points = flow.points().isEmpty()
				? Stream.of(flow.from(), flow.to()).map(this.nodes::get).map(Node::middle) : flow.points().stream();
		String drawn = points.map((point) -> this.across.at(point.x()) + "," + this.down.at(point.y()))
			.distinct()
			.collect(Collectors.joining(" "));
		return new LiveMap.Line(drawn, gone);
	}

	/** Whether the case came this way, and by no step in between. */
	private boolean isGone(Flow flow, List<Flow> flows) {
		return leads(flow) && flows.stream()
			.filter((other) -> other.to().equals(flow.to()) && leads(other))
			.noneMatch((other) -> isBefore(flow.from(), other.from()));
	}

	private boolean leads(Flow flow) {
		return isBefore(flow.from(), flow.to());
	}

	/** Whether the case had left the first one when it came to the second. */
	private boolean isBefore(String first, String second) {
		@Nullable Step one = this.steps.get(first);
		@Nullable Step two = this.steps.get(second);
		return one != null && two != null && one.left() != null && two.entered() != null
				&& !two.entered().isBefore(one.left());
	}

	private Axis axis(Function<Node, Axis.Span> side) {
		return new Axis(this.nodes.values().stream().map(side).toList());
	}

	/** An event's words stand below it. */
	private static Node readable(Node node) {
		return (node.width() >= SMALL) ? node : new Node(node.element(), node.text(), node.middle().x() - WIDTH / 2,
				node.y() + node.height(), WIDTH, HEIGHT);
	}

}
