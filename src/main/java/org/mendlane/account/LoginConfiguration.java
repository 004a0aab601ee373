package org.mendlane.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept and checked. */
@Configuration(proxyBeanMethods = false)
class LoginConfiguration {

	@Bean
	PasswordEncoder passwordEncoder() {
		return PasswordEncoderFactories.createDelegatingPasswordEncoder();
	}

	@Bean
	AuthenticationProvider guardedLogin(AccountRows rows, PasswordEncoder encoder, LoginFailures failures) {
		return new GuardedLogin(new People(rows), encoder, failures);
	}

}
