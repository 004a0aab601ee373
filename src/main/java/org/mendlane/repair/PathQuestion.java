package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

/**
 * What a rule is told to propose a path for a device.
 */
public record PathQuestion(String kind, boolean warrantyClaimed, @Nullable Integer monthsSincePurchase) {
}
