package org.mendlane.portal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Places along one side of a drawing, with the gaps between what stands there closed to a
 * common width.
 */
final class Axis {

	private static final int GAP = 36;

	/** Where a place was, and where it is now. */
	private final TreeMap<Integer, Integer> knots = new TreeMap<>();

	Axis(List<Span> taken) {
		for (Span span : taken.stream().sorted(Comparator.comparing(Span::from)).toList()) {
			if (this.knots.isEmpty()) {
				this.knots.put(span.from(), GAP);
			}
			else if (span.from() > this.knots.lastKey()) {
				this.knots.put(span.from(), last() + Math.min(GAP, span.from() - this.knots.lastKey()));
			}
			if (span.to() > this.knots.lastKey()) {
				this.knots.put(span.to(), last() + span.to() - this.knots.lastKey());
			}
		}
	}

	int length() {
		return last() + GAP;
	}

	/** Where it is now; what lies outside stays near the edge. */
	int at(int place) {
		Map.Entry<Integer, Integer> before = this.knots.floorEntry(place);
		Map.Entry<Integer, Integer> behind = this.knots.ceilingEntry(place);
		if (before == null) {
			return GAP - Math.min(GAP / 2, this.knots.firstKey() - place);
		}
		if (behind == null) {
			return last() + Math.min(GAP / 2, place - this.knots.lastKey());
		}
		int from = before.getKey();
		int size = behind.getKey() - from;
		return before.getValue() + ((size == 0) ? 0 : (behind.getValue() - before.getValue()) * (place - from) / size);
	}

	private int last() {
		return this.knots.lastEntry().getValue();
	}

	/** What something takes of the side. */
	record Span(int from, int to) {
	}

}
