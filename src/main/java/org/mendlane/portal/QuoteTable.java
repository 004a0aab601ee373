package org.mendlane.portal;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.quote.QuoteState;
import org.mendlane.quote.Scope;
import org.mendlane.quote.Variant;
import org.mendlane.shared.Money;
import org.mendlane.shared.Totals;

/**
 * The comparison of a quote's variants: first what differs, then what is equal, then what
 * can be added while the quote is open.
 */
record QuoteTable(List<Column> columns, List<QuoteLine> different, List<QuoteLine> equal, List<Extra> extras,
		Money equalNet) {

	static QuoteTable of(Quote quote) {
		List<QuoteLine> different = new ArrayList<>();
		List<QuoteLine> equal = new ArrayList<>();
		List<Extra> extras = new ArrayList<>();
		for (QuoteLine line : quote.lines()) {
			if (line.scope() == Scope.NECESSARY || (quote.state() == QuoteState.DECIDED && line.taken())) {
				equal.add(line);
			}
			else if (line.scope() != Scope.OPTIONAL) {
				different.add(line);
			}
			else if (quote.state() != QuoteState.DECIDED) {
				extras.add(new Extra(line, gross(line)));
			}
		}
		return new QuoteTable(columns(quote.choices()), different, equal, extras,
				sum(equal, quote.necessary().net().currency()));
	}

	/** Whether there is anything to choose between the variants. */
	public boolean hasChoice() {
		return this.columns.size() > 1;
	}

	/** Whether any variant says in how many days it is done. */
	public boolean saysDays() {
		return this.columns.stream().anyMatch((column) -> column.variant().promise().workDays() > 0);
	}

	/** Whether any variant says how long it is guaranteed. */
	public boolean saysMonths() {
		return this.columns.stream().anyMatch((column) -> column.variant().promise().guaranteeMonths() > 0);
	}

	/** The extras that are ticked. */
	public List<Extra> ticked() {
		return this.extras.stream().filter((extra) -> extra.line().taken()).toList();
	}

	private static List<Column> columns(List<Variant> variants) {
		List<Column> columns = new ArrayList<>();
		@Nullable Totals before = null;
		for (Variant variant : variants) {
			Totals totals = variant.totals();
			columns.add(new Column(variant, (before != null) ? totals.minus(before).gross() : null));
			before = totals;
		}
		return columns;
	}

	private static Money gross(QuoteLine line) {
		return Totals.of(List.of(line), line.net().currency()).gross();
	}

	private static Money sum(List<QuoteLine> lines, String currency) {
		return lines.stream().map(QuoteLine::net).reduce(Money.zero(currency), Money::plus);
	}

	/** A variant, and how much more it costs than the one before it. */
	record Column(Variant variant, @Nullable Money more) {
	}

	/** A line that the customer may add to each variant, with what it adds gross. */
	record Extra(QuoteLine line, Money gross) {
	}

}
