package org.mendlane.quote;

import java.util.List;
import java.util.Locale;

/**
 * Lines under a name that come back in quotes for one kind of device, with their reasons
 * in one language; it knows no prices.
 */
public record QuoteTemplate(long id, String kind, Locale language, String name, List<Line> lines) {

	public QuoteTemplate {
		lines = List.copyOf(lines);
	}

	/** An item of the price list, called as it was when the template was made. */
	public record Line(String code, String name, LineTerms terms) {

		/** The same line for a quote, with its reason or without. */
		NewLine added(boolean why) {
			return new NewLine(code, terms.quantity(), terms.scope(), why ? terms.reason() : null);
		}

	}

	/**
	 * What became of the lines in a quote, by name: added, there already, no longer in
	 * the price list, and meant for a variant that the quote does not have.
	 */
	public record Filled(List<String> added, List<String> present, List<String> gone, List<String> homeless) {
	}

}
