package org.mendlane.demo;

import java.util.function.Supplier;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * All log-ins of the demo have one password that everybody knows: it is hashed once, for
 * a slow hash keeps nothing secret here and a visitor waits for it.
 */
@Component
@Primary
@Profile("demo")
class OnePassword implements PasswordEncoder {

	private final PasswordEncoder encoder;

	private final Supplier<String> hash;

	OnePassword(@Qualifier("passwordEncoder") PasswordEncoder encoder) {
		this.encoder = encoder;
		this.hash = SingletonSupplier.of(() -> encoder.encode(ShopOpening.PASSWORD));
	}

	@Override
	public String encode(CharSequence raw) {
		return ShopOpening.PASSWORD.contentEquals(raw) ? this.hash.get() : this.encoder.encode(raw);
	}

	@Override
	public boolean matches(CharSequence raw, String hashed) {
		return this.encoder.matches(raw, hashed);
	}

	@Override
	public boolean upgradeEncoding(String hashed) {
		return this.encoder.upgradeEncoding(hashed);
	}

}
