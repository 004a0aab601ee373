package org.mendlane.quote;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Totals;

/**
 * One way to repair a device, with what it costs; the usual two have no name of their
 * own.
 */
public record Variant(Choice choice, @Nullable String name, Totals totals) {

	/** Counts the lines that the variant includes. */
	static Variant of(Choice choice, @Nullable String name, List<QuoteLine> lines, String currency) {
		List<QuoteLine> included = lines.stream().filter((line) -> line.isIn(choice)).toList();
		return new Variant(choice, name, Totals.of(included, currency));
	}

}
