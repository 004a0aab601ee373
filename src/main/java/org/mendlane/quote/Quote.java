package org.mendlane.quote;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.Totals;

/**
 * One version of a device's quote with its two variants; the recommended one includes the
 * necessary lines.
 */
public record Quote(RepairId repair, int version, QuoteState state, String summary, @Nullable LocalDate validUntil,
		List<QuoteLine> lines, Totals necessary, Totals recommended, @Nullable Decision decision,
		int priceListVersion) {

	public Quote {
		lines = List.copyOf(lines);
	}

	static Quote of(RepairId repair, int version, QuoteState state, String summary, @Nullable LocalDate validUntil,
			List<QuoteLine> lines, String currency, @Nullable Decision decision, int priceListVersion) {
		return new Quote(repair, version, state, summary, validUntil, lines, Totals.of(necessary(lines), currency),
				Totals.of(lines, currency), decision, priceListVersion);
	}

	/** The lines that restore the function. */
	public List<QuoteLine> necessaryLines() {
		return necessary(lines);
	}

	/** The lines that only the recommended variant has. */
	public List<QuoteLine> recommendedLines() {
		return lines.stream().filter((line) -> line.scope() == Scope.RECOMMENDED).toList();
	}

	/** What this choice costs, with VAT. */
	public Money gross(Choice choice) {
		return switch (choice) {
			case NECESSARY -> necessary.gross();
			case RECOMMENDED -> recommended.gross();
			case NONE -> Money.zero(necessary.gross().currency());
		};
	}

	/** What the recommended variant costs more. */
	public Totals difference() {
		return recommended.minus(necessary);
	}

	private static List<QuoteLine> necessary(List<QuoteLine> lines) {
		return lines.stream().filter((line) -> line.scope() == Scope.NECESSARY).toList();
	}

}
