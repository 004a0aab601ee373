package org.mendlane.repair;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What was done, how long it took, and the points of the checklist ticked.
 */
public record Work(int minutes, @Nullable String note, Set<String> checks) {

	public Work {
		checks = Set.copyOf(checks);
	}

}
