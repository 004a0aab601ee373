package org.mendlane.repair;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What the technician found, with the points of the checklist ticked.
 */
public record Diagnosis(String findings, boolean repairable, @Nullable RepairPath path, Set<String> checks) {

	public Diagnosis {
		checks = Set.copyOf(checks);
	}

}
