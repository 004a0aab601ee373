package org.mendlane.repair;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * The result of quality control; a failure says what failed.
 */
public record QualityCheck(boolean passed, @Nullable String failures, Set<String> checks) {

	public QualityCheck {
		checks = Set.copyOf(checks);
	}

}
