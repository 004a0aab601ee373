package org.mendlane.shared;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * An amount in minor units (grosz, cent) of an ISO 4217 currency.
 */
public record Money(long minor, String currency) implements Comparable<Money> {

	/** No money at all in this currency. */
	public static Money zero(String currency) {
		return new Money(0, currency);
	}

	/**
	 * What somebody has typed, with a comma or a point before at most two digits of
	 * cents; refuses what could be read in two ways, such as 1.234.
	 */
	public static Money typed(String text, String currency) {
		String plain = text.strip().replaceAll("[\\s\\u00a0\\u202f]+", "");
		if (!plain.matches("\\d{1,9}([.,]\\d{1,2})?")) {
			throw new Refusal("money.unreadable", text);
		}
		return new Money(new BigDecimal(plain.replace(',', '.')).movePointRight(2).longValueExact(), currency);
	}

	/** The amount alone, as it may be typed in this language. */
	public String typed(Locale language) {
		String text = BigDecimal.valueOf(this.minor, 2).toPlainString().replaceAll("\\.00$", "");
		return "en".equals(language.getLanguage()) ? text : text.replace('.', ',');
	}

	/** Refuses another currency. */
	public Money plus(Money other) {
		return new Money(Math.addExact(this.minor, same(other).minor), this.currency);
	}

	/** Refuses another currency. */
	public Money minus(Money other) {
		return new Money(Math.subtractExact(this.minor, same(other).minor), this.currency);
	}

	/** So many times this amount. */
	public Money times(int count) {
		return new Money(Math.multiplyExact(this.minor, count), this.currency);
	}

	@Override
	public int compareTo(Money other) {
		return Long.compare(this.minor, same(other).minor);
	}

	private Money same(Money other) {
		if (!this.currency.equals(other.currency)) {
			throw new IllegalArgumentException(this.currency + " and " + other.currency + " do not mix");
		}
		return other;
	}

}
