package org.mendlane.portal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.Scope;
import org.mendlane.shared.Money;
import org.mendlane.shared.Totals;

/**
 * The comparison of a quote's two variants: first what differs, then what is equal.
 */
record QuoteTable(List<Line> different, List<Line> equal, Totals necessary, Totals recommended, Totals difference,
		Money equalNet) {

	static QuoteTable of(Quote quote) {
		List<Line> different = new ArrayList<>();
		List<Line> equal = new ArrayList<>();
		Money equalNet = Money.zero(quote.necessary().net().currency());
		for (QuoteLine line : quote.lines()) {
			if (line.scope() == Scope.NECESSARY) {
				equal.add(new Line(line.name(), line.reason(), line.quantity(), line.net(), line.net()));
				equalNet = equalNet.plus(line.net());
			}
			else {
				different.add(new Line(line.name(), line.reason(), line.quantity(), null, line.net()));
			}
		}
		return new QuoteTable(different, equal, quote.necessary(), quote.recommended(),
				quote.recommended().minus(quote.necessary()), equalNet);
	}

	/** Whether there is anything to choose between the variants. */
	public boolean hasChoice() {
		return !this.different.isEmpty();
	}

	/**
	 * A line with its net price in each variant; none where it is not included.
	 */
	record Line(String name, @Nullable String reason, int quantity, @Nullable Money necessary,
			@Nullable Money recommended) {
	}

}
