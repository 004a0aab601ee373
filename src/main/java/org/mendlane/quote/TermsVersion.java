package org.mendlane.quote;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;

/**
 * The version of the terms that stand on a quote: the same promises and the same price of
 * declining have the same version, whichever quote they stand on.
 */
final class TermsVersion {

	private TermsVersion() {
	}

	/** SHA-256 of what is promised with each variant and of what declining costs. */
	static String of(Quote quote) {
		String promises = quote.choices()
			.stream()
			.map((variant) -> variant.choice() + " " + variant.promise().workDays() + " "
					+ variant.promise().guaranteeMonths())
			.collect(Collectors.joining("\n"));
		DeclineFee fee = quote.declineFee();
		return sha256(promises + "\nNONE " + fee.diagnosis().minor() + " " + fee.parcel().minor() + " "
				+ fee.diagnosis().currency());
	}

	private static String sha256(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
