package org.mendlane.portal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mendlane.workflow.Drawing;
import org.mendlane.workflow.Drawing.Flow;
import org.mendlane.workflow.Drawing.Node;
import org.mendlane.workflow.Drawing.Point;

/**
 * Leaves nodes out of a drawing; the lines run on where they stood.
 */
final class Folding {

	private final Map<String, Node> nodes;

	private final Map<String, List<Flow>> leaving;

	private final Set<String> kept;

	private Folding(Drawing drawing, Set<String> kept) {
		this.nodes = drawing.nodes().stream().collect(Collectors.toMap(Node::element, Function.identity()));
		this.leaving = drawing.flows().stream().collect(Collectors.groupingBy(Flow::from));
		this.kept = kept;
	}

	/**
	 * The lines between the nodes that are kept, of several the one with the fewest
	 * stops.
	 */
	static List<Flow> lines(Drawing drawing, Set<String> kept) {
		Folding folding = new Folding(drawing, kept);
		return kept.stream().flatMap((node) -> folding.from(node).stream()).toList();
	}

	private List<Flow> from(String origin) {
		Map<String, Flow> found = new LinkedHashMap<>();
		Set<String> seen = new HashSet<>(Set.of(origin));
		Deque<Flow> ahead = new ArrayDeque<>(this.leaving.getOrDefault(origin, List.of()));
		for (Flow here = ahead.poll(); here != null; here = ahead.poll()) {
			if (this.kept.contains(here.to())) {
				found.putIfAbsent(here.to(), here);
			}
			else if (seen.add(here.to())) {
				Flow reached = here;
				this.leaving.getOrDefault(here.to(), List.of()).forEach((next) -> ahead.add(join(reached, next)));
			}
		}
		found.remove(origin);
		return List.copyOf(found.values());
	}

	private Flow join(Flow first, Flow next) {
		List<Point> points = new ArrayList<>(first.points());
		Stream.ofNullable(this.nodes.get(first.to())).map(Node::middle).forEach(points::add);
		points.addAll(next.points());
		return new Flow(first.from(), next.to(), points);
	}

}
