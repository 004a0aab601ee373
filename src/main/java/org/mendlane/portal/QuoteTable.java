package org.mendlane.portal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.DocumentId;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.QuoteState;
import org.mendlane.quote.Scope;
import org.mendlane.shared.Money;
import org.mendlane.shared.Totals;

/**
 * The comparison of a quote's two variants: first what differs, then what is equal, then
 * what can be added while the quote is open.
 */
record QuoteTable(List<Line> different, List<Line> equal, List<Extra> extras, Totals necessary, Totals recommended,
		Totals difference, Money equalNet) {

	static QuoteTable of(Quote quote) {
		List<Line> different = new ArrayList<>();
		List<Line> equal = new ArrayList<>();
		List<Extra> extras = new ArrayList<>();
		for (QuoteLine line : quote.lines()) {
			if (line.scope() == Scope.RECOMMENDED) {
				different.add(new Line(line, null));
			}
			else if (line.scope() == Scope.NECESSARY) {
				equal.add(new Line(line, line.net()));
			}
			else if (quote.state() != QuoteState.DECIDED) {
				extras.add(new Extra(line.id(), new Line(line, line.net()), line.taken(), gross(line)));
			}
			else if (line.taken()) {
				equal.add(new Line(line, line.net()));
			}
		}
		return new QuoteTable(different, equal, extras, quote.necessary(), quote.recommended(),
				quote.recommended().minus(quote.necessary()), sum(equal, quote.necessary().net().currency()));
	}

	/** Whether there is anything to choose between the variants. */
	public boolean hasChoice() {
		return !this.different.isEmpty();
	}

	/** The extras that are ticked. */
	public List<Extra> ticked() {
		return this.extras.stream().filter(Extra::taken).toList();
	}

	private static Money gross(QuoteLine line) {
		return Totals.of(List.of(line), line.net().currency()).gross();
	}

	private static Money sum(List<Line> lines, String currency) {
		return lines.stream().map(Line::recommended).reduce(Money.zero(currency), Money::plus);
	}

	/**
	 * A line with its net price in each variant; none where it is not included.
	 */
	record Line(String name, @Nullable String reason, int quantity, @Nullable Money necessary, Money recommended,
			List<DocumentId> photos) {

		Line(QuoteLine line, @Nullable Money necessary) {
			this(line.name(), line.reason(), line.quantity(), necessary, line.net(), line.photos());
		}

	}

	/** A line that the customer may add to either variant, with what it adds gross. */
	record Extra(long id, Line line, boolean taken, Money gross) {
	}

}
