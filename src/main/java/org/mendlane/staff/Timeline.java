package org.mendlane.staff;

import java.util.Comparator;
import java.util.List;

/** The history of a case, newest first: some in sight, the rest folded away. */
record Timeline(List<CaseEvent> latest, List<CaseEvent> earlier) {

	private static final int IN_SIGHT = 6;

	static Timeline of(List<CaseEvent> events) {
		List<CaseEvent> sorted = events.stream().sorted(Comparator.comparing(CaseEvent::at).reversed()).toList();
		int cut = Math.min(IN_SIGHT, sorted.size());
		return new Timeline(sorted.subList(0, cut), sorted.subList(cut, sorted.size()));
	}

}
