package org.mendlane.portal;

import java.security.SecureRandom;

/**
 * Numbers that a person can read out over the phone and an admin can find in the log.
 */
final class Reference {

	private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWX23456789";

	private static final SecureRandom random = new SecureRandom();

	private Reference() {
	}

	static String next() {
		return random.ints(8, 0, LETTERS.length())
			.collect(StringBuilder::new, (text, at) -> text.append(LETTERS.charAt(at)), StringBuilder::append)
			.toString();
	}

}
