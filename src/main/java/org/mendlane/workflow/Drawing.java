package org.mendlane.workflow;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A diagram as the analyst has drawn it, in the units of its file. */
public record Drawing(List<Node> nodes, List<Flow> flows) {

	/**
	 * A node within its bounds; the text is what the diagram itself says to customers.
	 */
	public record Node(String element, @Nullable String text, int x, int y, int width, int height) {

		public Point middle() {
			return new Point(this.x + this.width / 2, this.y + this.height / 2);
		}

	}

	/**
	 * A line from one node to another; one into a subprocess or to an event at a task has
	 * no points.
	 */
	public record Flow(String from, String to, List<Point> points) {
	}

	public record Point(int x, int y) {
	}

}
