package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

/**
 * An announced device that lay in the parcel.
 */
public record ReceivedDevice(RepairId repair, @Nullable String accessories, @Nullable String note) {
}
