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
 * One version of a device's quote with its variants, of which each includes those before
 * it, and all include the optional lines that are taken.
 */
public record Quote(RepairId repair, int version, QuoteState state, String summary, @Nullable LocalDate validUntil,
		List<QuoteLine> lines, List<Variant> variants, DeclineFee declineFee, @Nullable Decision decision,
		int priceListVersion) {

	public Quote {
		lines = List.copyOf(lines);
		variants = List.copyOf(variants);
	}

	/** The lines of a variant, with the extras that are taken. */
	public List<QuoteLine> included(Choice choice) {
		return lines.stream().filter((line) -> line.isIn(choice)).toList();
	}

	/** The lines that the customer may add to each variant. */
	public List<QuoteLine> optionalLines() {
		return lines.stream().filter((line) -> line.scope() == Scope.OPTIONAL).toList();
	}

	/** The variants to choose from: the necessary one, and each with lines of its own. */
	public List<Variant> choices() {
		return variants.stream()
			.filter((variant) -> variant.choice() == Choice.NECESSARY
					|| lines.stream().anyMatch((line) -> line.scope().variant() == variant.choice()))
			.toList();
	}

	/** Whether there is more than one variant to choose from. */
	public boolean hasChoice() {
		return choices().size() > 1;
	}

	/** The variant of this choice, if the quote has it; no repair costs nothing. */
	public Variant variant(Choice choice) {
		return (choice == Choice.NONE) ? Variant.none(currency())
				: variants.stream()
					.filter((variant) -> variant.choice() == choice)
					.findFirst()
					.orElseThrow(() -> new NotFound(choice + " of the quote of " + repair.number()));
	}

	/** What the lines of this choice cost. */
	public Totals totals(Choice choice) {
		return variant(choice).totals();
	}

	/** What the smallest variant costs. */
	public Totals necessary() {
		return totals(Choice.NECESSARY);
	}

	/** What the largest variant costs, with VAT. */
	public Money highest() {
		return variants.get(variants.size() - 1).totals().gross();
	}

	/** What this choice costs, with VAT; to decline may cost something too. */
	public Money gross(Choice choice) {
		return (choice == Choice.NONE) ? declineFee.total() : totals(choice).gross();
	}

	/** The same quote as if these optional lines were taken, and no others. */
	public Quote with(Set<Long> extras) {
		Set<Long> known = Set.copyOf(optionalLines().stream().map(QuoteLine::id).toList());
		extras.stream().filter((id) -> !known.contains(id)).findFirst().ifPresent((id) -> {
			throw new NotFound("optional line " + id + " of " + repair.number());
		});
		List<QuoteLine> ticked = lines.stream().map((line) -> line.taken(extras.contains(line.id()))).toList();
		List<Variant> counted = variants.stream().map((variant) -> variant.counting(ticked)).toList();
		return new Quote(repair, version, state, summary, validUntil, ticked, counted, declineFee, decision,
				priceListVersion);
	}

	/** The same quote, valid until another day. */
	public Quote until(LocalDate day) {
		return new Quote(repair, version, state, summary, day, lines, variants, declineFee, decision, priceListVersion);
	}

	private String currency() {
		return variants.get(0).totals().net().currency();
	}

}
