package org.mendlane.quote;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Money;
import org.mendlane.shared.Taxed;

/**
 * A priced line of a quote.
 */
public record QuoteLine(long id, String code, String name, int quantity, Money unitNet, int vatPercent, Scope scope,
		@Nullable String reason) implements Taxed {

	@Override
	public Money net() {
		return unitNet.times(quantity);
	}

}
