package org.mendlane.account;

import java.security.SecureRandom;
import java.util.Base64;

import org.apache.commons.codec.digest.DigestUtils;

/** The secret part of a one-time link. */
record Token(String secret) {

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int BYTES = 32;

	static Token draw() {
		byte[] bytes = new byte[BYTES];
		RANDOM.nextBytes(bytes);
		return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
	}

	String hash() {
		return DigestUtils.sha256Hex(this.secret);
	}

}
