package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.repair.Repair;

/**
 * A device on somebody's bench: what is to be done, how long it took so far, whether the
 * clock runs.
 */
record BenchRow(TaskRow task, @Nullable Repair repair, int minutes, boolean running) {
}
