package org.mendlane.repair;

/**
 * How far a device has come.
 */
public enum RepairState {

	ANNOUNCED, RECEIVED, DIAGNOSED, REPAIRED, CHECKED, CLOSED, DROPPED

}
