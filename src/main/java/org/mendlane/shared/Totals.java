package org.mendlane.shared;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * Net, VAT and gross of some lines; the one place where VAT is computed and rounded.
 */
public record Totals(Money net, Money vat, Money gross) {

	/**
	 * Sums the lines: VAT is taken of the net sum of each rate and rounded half up to the
	 * minor unit.
	 */
	public static Totals of(Collection<? extends Taxed> lines, String currency) {
		Map<Integer, Money> byRate = new TreeMap<>();
		for (Taxed line : lines) {
			byRate.merge(line.vatPercent(), line.net(), Money::plus);
		}
		Money net = Money.zero(currency);
		Money vat = Money.zero(currency);
		for (Map.Entry<Integer, Money> rate : byRate.entrySet()) {
			net = net.plus(rate.getValue());
			vat = vat.plus(vat(rate.getValue(), rate.getKey()));
		}
		return new Totals(net, vat, net.plus(vat));
	}

	/** How much more this is than the other. */
	public Totals minus(Totals other) {
		return new Totals(this.net.minus(other.net), this.vat.minus(other.vat), this.gross.minus(other.gross));
	}

	private static Money vat(Money net, int percent) {
		return new Money(Math.floorDiv(Math.addExact(Math.multiplyExact(net.minor(), percent), 50), 100),
				net.currency());
	}

}
