package org.mendlane.repair;

/**
 * Proposes on whose account a device is repaired.
 */
@FunctionalInterface
public interface PathRule {

	/** The proposed path. */
	RepairPath path(PathQuestion device);

}
