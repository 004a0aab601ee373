package org.mendlane.quote;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Totals;

/**
 * One way to repair a device, with what it costs and promises; the usual two have no name
 * of their own.
 */
public record Variant(Choice choice, @Nullable String name, Totals totals, Promise promise) {

	/** All variants that lines can be put into, the necessary one first. */
	static List<Variant> all(List<QuoteLine> lines, Map<Choice, String> names, Map<Choice, Promise> promises,
			String currency) {
		return Stream.of(Choice.values())
			.filter((choice) -> choice == Choice.NECESSARY || choice == Choice.RECOMMENDED || names.containsKey(choice))
			.map((choice) -> new Variant(choice, names.get(choice), totals(choice, lines, currency),
					promises.getOrDefault(choice, Promise.NONE)))
			.toList();
	}

	/** No repair: nothing is worked on. */
	static Variant none(String currency) {
		return new Variant(Choice.NONE, null, Totals.of(List.of(), currency), Promise.NONE);
	}

	/** The same variant with its lines counted anew. */
	Variant counting(List<QuoteLine> lines) {
		return new Variant(choice, name, totals(choice, lines, totals.net().currency()), promise);
	}

	private static Totals totals(Choice choice, List<QuoteLine> lines, String currency) {
		return Totals.of(lines.stream().filter((line) -> line.isIn(choice)).toList(), currency);
	}

}
