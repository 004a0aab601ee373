package org.mendlane.quote;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.mendlane.shared.Refusal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;

/**
 * The variants that a quote has beside the usual two, by name.
 */
@Embeddable
class FurtherVariants {

	private static final int LONGEST_NAME = 40;

	@ElementCollection
	@CollectionTable(name = "quote_variant", joinColumns = @JoinColumn(name = "quote_id"))
	@MapKeyColumn(name = "choice")
	@MapKeyEnumerated(EnumType.STRING)
	@Column(name = "name")
	private Map<Choice, String> names = new TreeMap<>();

	/** Another variant, which includes those there are. */
	void add(String name) {
		if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
			throw new Refusal("quote.variant-name", LONGEST_NAME);
		}
		Choice free = Choice.FURTHER.stream()
			.filter((choice) -> !names.containsKey(choice))
			.findFirst()
			.orElseThrow(() -> new Refusal("quote.too-many-variants", Choice.FURTHER.size() + 2));
		names.put(free, name.strip());
	}

	/** Takes a variant away that has no lines of its own. */
	void remove(Choice choice, Quote quote) {
		if (quote.choices().stream().anyMatch((variant) -> variant.choice() == choice)) {
			throw new Refusal("quote.variant-has-lines");
		}
		names.remove(choice);
	}

	void addAll(FurtherVariants others) {
		names.putAll(others.names);
	}

	List<Variant> with(List<QuoteLine> lines, String currency) {
		return Quote.variants(lines, names, currency);
	}

}
