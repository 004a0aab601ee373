package org.mendlane.repair;

import java.time.Instant;

/**
 * The device somebody works on now, and since when.
 */
public record RunningWork(RepairId repair, Instant since) {
}
