package org.mendlane.catalog;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Money;

/** A line of a price list to be loaded. */
public record NewItem(String code, ItemKind kind, String nameEn, String namePl, String nameSl, Money net,
		int vatPercent, @Nullable String deviceKind) {
}
