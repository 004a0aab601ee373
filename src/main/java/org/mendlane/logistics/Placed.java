package org.mendlane.logistics;

import java.time.Instant;

import org.mendlane.repair.RepairId;

/**
 * Where a device lies, who put it there, and when.
 */
public record Placed(RepairId repair, String code, String place, String by, Instant at) {
}
