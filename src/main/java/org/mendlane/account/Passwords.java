package org.mendlane.account;

import java.nio.charset.StandardCharsets;

import org.mendlane.shared.Refusal;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Which passwords are accepted, and their hashes. */
@Component
class Passwords {

	private static final int SHORTEST = 10;

	private static final int MOST_BYTES = 72;

	private final PasswordEncoder encoder;

	Passwords(PasswordEncoder encoder) {
		this.encoder = encoder;
	}

	String hash(String login, String raw) {
		check(login, raw);
		return this.encoder.encode(raw);
	}

	void check(String login, String raw) {
		if (raw.codePointCount(0, raw.length()) < SHORTEST) {
			throw new Refusal("account.password-too-short", SHORTEST);
		}
		if (raw.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			throw new Refusal("account.password-too-long");
		}
		if (raw.strip().equalsIgnoreCase(login) || raw.chars().distinct().count() < 3) {
			throw new Refusal("account.password-too-simple");
		}
	}

}
