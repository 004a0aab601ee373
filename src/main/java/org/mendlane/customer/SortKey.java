package org.mendlane.customer;

import java.util.HexFormat;

import com.ibm.icu.text.RuleBasedCollator;

/**
 * Text as a key that any database sorts like the alphabet: each Polish and Slovenian
 * letter after the one it comes from, capitals like small letters.
 */
final class SortKey {

	private static final int LONGEST = 100;

	private static final int LONGEST_KEY = 400;

	private static final RuleBasedCollator ALPHABET = alphabet("""
			&A<ą<<<Ą &C<č<<<Č<ć<<<Ć &D<đ<<<Đ &E<ę<<<Ę &L<ł<<<Ł &N<ń<<<Ń &O<ó<<<Ó &S<š<<<Š<ś<<<Ś
			&Z<ź<<<Ź<ž<<<Ž<ż<<<Ż""");

	private SortKey() {
	}

	static String of(String text) {
		String begin = text.substring(0, Math.min(text.length(), LONGEST));
		String key = HexFormat.of().formatHex(ALPHABET.getCollationKey(begin).toByteArray());
		return key.substring(0, Math.min(key.length(), LONGEST_KEY));
	}

	private static RuleBasedCollator alphabet(String rules) {
		try {
			RuleBasedCollator alphabet = new RuleBasedCollator(rules);
			alphabet.setStrength(com.ibm.icu.text.Collator.SECONDARY);
			alphabet.freeze();
			return alphabet;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

}
