package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

/**
 * What the check of a new order found.
 */
public record Verification(boolean complete, @Nullable String missing, @Nullable RepairPath pathForAll) {
}
