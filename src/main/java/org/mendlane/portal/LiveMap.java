package org.mendlane.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.workflow.Step;

/** A case's own diagram as its customer sees it, in pixels. */
record LiveMap(int width, int height, List<Stop> stops, List<Line> lines) {

	/** A step with its place; its text is the diagram's, for steps without a message. */
	record Stop(String element, @Nullable String text, int x, int y, int width, int height, @Nullable Step step) {
	}

	/** A line through these points; one that the case has gone is marked. */
	record Line(String points, boolean gone) {
	}

}
