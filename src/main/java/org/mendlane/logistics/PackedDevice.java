package org.mendlane.logistics;

import org.mendlane.repair.RepairId;

/**
 * A device put into a parcel, with what went along.
 */
public record PackedDevice(RepairId repair, String contents) {
}
