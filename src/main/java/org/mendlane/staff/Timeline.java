package org.mendlane.staff;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The history of a case, newest first: some in sight, the rest folded away. */
record Timeline(List<CaseEvent> latest, List<CaseEvent> earlier) {

	private static final int IN_SIGHT = 6;

	private static final Comparator<CaseEvent> NEWEST = Comparator.comparing(CaseEvent::at).reversed();

	static Timeline of(List<CaseEvent> events) {
		List<CaseEvent> sorted = events.stream().sorted(NEWEST).toList();
		int cut = Math.min(IN_SIGHT, sorted.size());
		return new Timeline(sorted.subList(0, cut), sorted.subList(cut, sorted.size()));
	}

	/** All of it with these events, but of all that only so many. */
	Timeline with(List<CaseEvent> more, int most) {
		return of(Stream.of(this.latest, this.earlier, more).flatMap(List::stream).sorted(NEWEST).limit(most).toList());
	}

}
