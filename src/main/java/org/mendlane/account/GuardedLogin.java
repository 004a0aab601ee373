package org.mendlane.account;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Checks passwords, and refuses to after too many wrong ones, whether or not the log-in
 * exists.
 */
class GuardedLogin implements AuthenticationProvider {

	private static final Logger log = LoggerFactory.getLogger(GuardedLogin.class);

	private final DaoAuthenticationProvider passwords;

	private final LoginFailures failures;

	GuardedLogin(UserDetailsService people, PasswordEncoder encoder, LoginFailures failures) {
		this.passwords = new DaoAuthenticationProvider(people);
		this.passwords.setPasswordEncoder(encoder);
		this.failures = failures;
	}

	@Override
	public Authentication authenticate(Authentication attempt) {
		String login = attempt.getName();
		if (this.failures.isLocked(login)) {
			throw new LockedException("Too many wrong passwords");
		}
		try {
			Authentication person = this.passwords.authenticate(attempt);
			this.failures.forget(login);
			return person;
		}
		catch (BadCredentialsException ex) {
			count(login);
			throw ex;
		}
	}

	/** Of two first failures at the same moment, one is enough. */
	private void count(String login) {
		try {
			this.failures.count(login);
		}
		catch (DataIntegrityViolationException ex) {
			log.debug("Another failure of {} was counted at the same moment", login, ex);
		}
	}

	@Override
	public boolean supports(Class<?> attempt) {
		return UsernamePasswordAuthenticationToken.class.isAssignableFrom(attempt);
	}

}
