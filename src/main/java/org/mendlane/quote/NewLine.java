package org.mendlane.quote;

import org.jspecify.annotations.Nullable;

/**
 * A line to be added from the price list.
 */
public record NewLine(String code, int quantity, Scope scope, @Nullable String reason) {
}
