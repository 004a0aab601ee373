package org.mendlane.document;

import java.util.List;

/**
 * A quote on paper, in both variants and with what may be added to either; amounts are
 * ready to print.
 */
public record QuotePrint(String number, String version, String device, String customer, List<String> shop,
		String summary, String offered, String validUntil, Variant necessary, Variant recommended,
		List<Line> optional) {

	/** Whether the variants differ at all. */
	public boolean hasChoice() {
		return !necessary.equals(recommended);
	}

	/** One way to repair the device. */
	public record Variant(List<Line> lines, String net, String vat, String gross) {
	}

	/** One position of a variant. */
	public record Line(String name, String reason, String quantity, String unitNet, String vatPercent, String net) {
	}

}
