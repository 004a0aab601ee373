package org.mendlane.quote;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Totals;

/**
 * One version of a device's quote with its two variants; the recommended one includes the
 * necessary lines, and both include the optional ones that are taken.
 */
public record Quote(RepairId repair, int version, QuoteState state, String summary, @Nullable LocalDate validUntil,
		List<QuoteLine> lines, Totals necessary, Totals recommended, @Nullable Decision decision,
		int priceListVersion) {

	public Quote {
		lines = List.copyOf(lines);
	}

	static Quote of(RepairId repair, int version, QuoteState state, String summary, @Nullable LocalDate validUntil,
			List<QuoteLine> lines, String currency, @Nullable Decision decision, int priceListVersion) {
		return new Quote(repair, version, state, summary, validUntil, lines,
				Totals.of(included(lines, Choice.NECESSARY), currency),
				Totals.of(included(lines, Choice.RECOMMENDED), currency), decision, priceListVersion);
	}

	/** The lines of a variant, with the extras that are taken. */
	public List<QuoteLine> included(Choice choice) {
		return included(lines, choice);
	}

	/** The lines that the customer may add to either variant. */
	public List<QuoteLine> optionalLines() {
		return lines.stream().filter((line) -> line.scope() == Scope.OPTIONAL).toList();
	}

	/** Whether the variants differ at all. */
	public boolean hasChoice() {
		return lines.stream().anyMatch((line) -> line.scope() == Scope.RECOMMENDED);
	}

	/** What a variant costs; nothing is the price of no repair. */
	public Totals totals(Choice choice) {
		return switch (choice) {
			case NECESSARY -> necessary;
			case RECOMMENDED -> recommended;
			case NONE -> Totals.of(List.of(), necessary.net().currency());
		};
	}

	/** What this choice costs, with VAT. */
	public Money gross(Choice choice) {
		return totals(choice).gross();
	}

	/** The same quote as if these optional lines were taken, and no others. */
	public Quote with(Set<Long> extras) {
		Set<Long> known = Set.copyOf(optionalLines().stream().map(QuoteLine::id).toList());
		extras.stream().filter((id) -> !known.contains(id)).findFirst().ifPresent((id) -> {
			throw new NotFound("optional line " + id + " of " + repair.number());
		});
		return of(repair, version, state, summary, validUntil,
				lines.stream().map((line) -> line.taken(extras.contains(line.id()))).toList(),
				necessary.net().currency(), decision, priceListVersion);
	}

	private static List<QuoteLine> included(List<QuoteLine> lines, Choice choice) {
		return lines.stream().filter((line) -> line.isIn(choice)).toList();
	}

}
