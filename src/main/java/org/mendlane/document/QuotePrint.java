package org.mendlane.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A quote on paper, in all its variants and with what may be added to each; amounts are
 * ready to print.
 */
public record QuotePrint(String number, String version, String device, String customer, List<String> shop,
		String summary, String offered, String validUntil, String declined, List<Variant> variants,
		List<Line> optional) {

	/** What the paper is called among the documents of a case. */
	public static final String KIND = "quote";

	/** Whether there is more than one variant to choose from. */
	public boolean hasChoice() {
		return variants.size() > 1;
	}

	/** The numbers of the variants, to be ringed with a pen. */
	public String numbers() {
		return IntStream.rangeClosed(1, variants.size()).mapToObj(String::valueOf).collect(Collectors.joining(" / "));
	}

	/**
	 * One way to repair the device, and what is promised with it; the usual ones have a
	 * key and no name of their own.
	 */
	public record Variant(String key, String name, String promise, List<Line> lines, String net, String vat,
			String gross) {
	}

	/** One position of a variant. */
	public record Line(String name, String reason, String quantity, String unitNet, String vatPercent, String net) {
	}

}
