package org.mendlane.catalog;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Money;

/**
 * A line of the price list, named in one language; without a device kind it fits all.
 */
public record PriceItem(String code, ItemKind kind, String name, Money net, int vatPercent, @Nullable String deviceKind,
		int version) {
}
