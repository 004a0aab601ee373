package org.mendlane.account;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.shared.Refusal;

import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Which passwords are accepted. */
class PasswordsTests {

	private final PasswordEncoder encoder = PasswordEncoderFactories.createDelegatingPasswordEncoder();

	private final Passwords passwords = new Passwords(this.encoder);

	@Test
	void keepsOnlyAHash() {
		String hash = this.passwords.hash("anna@example.com", "zażółć gęślą");
		assertThat(hash).startsWith("{bcrypt}").doesNotContain("gęślą");
		assertThat(this.encoder.matches("zażółć gęślą", hash)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "short,account.password-too-short", "aaaaaaaaaaaa,account.password-too-simple",
			"ANNA@example.com,account.password-too-simple" })
	void refusesWeakOnes(String raw, String key) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.passwords.hash("anna@example.com", raw))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo(key));
	}

	@Test
	void refusesWhatBcryptWouldCutOff() {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.passwords.hash("anna", "ąbc".repeat(20)));
	}

	@Test
	void drawsLinksThatCannotBeGuessed() {
		Token token = Token.draw();
		assertThat(token.secret()).hasSize(43).isNotEqualTo(Token.draw().secret());
		assertThat(token.hash()).hasSize(64).doesNotContain(token.secret());
	}

}
