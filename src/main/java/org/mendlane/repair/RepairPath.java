package org.mendlane.repair;

/**
 * On whose account a device is repaired.
 */
public enum RepairPath {

	PAID, WARRANTY, CONTRACT

}
