package org.mendlane.quote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;
import org.mendlane.shop.OfferTerms;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;

/**
 * What a quote says besides its lines: the variants beside the usual two, by name, what
 * each variant promises, and what it costs to decline.
 */
@Embeddable
class Terms {

	private static final int LONGEST_NAME = 40;

	@ElementCollection
	@CollectionTable(name = "quote_variant", joinColumns = @JoinColumn(name = "quote_id"))
	@MapKeyColumn(name = "choice")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "name")
	private Map<Choice, String> names = new TreeMap<>();

	@ElementCollection
	@CollectionTable(name = "quote_promise", joinColumns = @JoinColumn(name = "quote_id"))
	@MapKeyColumn(name = "choice")
	@MapKeyEnumerated(EnumType.STRING)
	private Map<Choice, Promise> promises = new TreeMap<>();

	private long diagnosisFee;

	private long returnFee;

	/**
	 * Another variant, which includes those there are, and promises the same at first.
	 */
	void add(String name) {
		if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
			throw new Refusal("quote.variant-name", LONGEST_NAME);
		}
		Choice free = Choice.FURTHER.stream()
			.filter((choice) -> !names.containsKey(choice))
			.findFirst()
			.orElseThrow(() -> new Refusal("quote.too-many-variants", Choice.FURTHER.size() + 2));
		names.put(free, name.strip());
		promises.put(free, promises.getOrDefault(Choice.RECOMMENDED, Promise.NONE));
	}

	/** Takes a variant away that has no lines of its own. */
	void remove(Choice choice, Quote quote) {
		if (quote.choices().stream().anyMatch((variant) -> variant.choice() == choice)) {
			throw new Refusal("quote.variant-has-lines");
		}
		names.remove(choice);
		promises.remove(choice);
	}

	/** Of variants that the quote does not have nothing is said. */
	void promise(Map<Choice, Promise> changed) {
		changed.values().forEach(Promise::check);
		changed.forEach((choice, promise) -> {
			if (choice == Choice.NECESSARY || choice == Choice.RECOMMENDED || names.containsKey(choice)) {
				promises.put(choice, promise);
			}
		});
	}

	/** What the shop says at first. */
	void begin(OfferTerms shop) {
		promises.put(Choice.NECESSARY, Promise.of(shop));
		promises.put(Choice.RECOMMENDED, Promise.of(shop));
	}

	/** What no repair costs. */
	void declining(OfferTerms shop) {
		diagnosisFee = shop.diagnosisFee().minor();
		returnFee = shop.returnFee().minor();
	}

	void addAll(Terms others) {
		names.putAll(others.names);
		promises.putAll(others.promises);
	}

	List<Variant> variants(List<QuoteLine> lines, String currency) {
		return Variant.all(lines, names, promises, currency);
	}

	DeclineFee fee(String currency) {
		return new DeclineFee(new Money(diagnosisFee, currency), new Money(returnFee, currency));
	}

}
