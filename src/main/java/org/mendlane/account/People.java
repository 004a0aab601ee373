package org.mendlane.account;

import java.util.stream.Stream;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * Accounts as Spring Security wants them; without a chosen password there is no way in.
 */
class People implements UserDetailsService {

	static final String STAFF = "ROLE_STAFF";

	static final String CUSTOMER = "ROLE_CUSTOMER";

	private final AccountRows rows;

	People(AccountRows rows) {
		this.rows = rows;
	}

	@Override
	public UserDetails loadUserByUsername(String typed) {
		Account account = this.rows.findByLogin(Accounts.normal(typed))
			.orElseThrow(() -> new UsernameNotFoundException("Unknown"));
		String hash = account.passwordHash();
		if (hash == null || !account.belongsSomewhere()) {
			throw new UsernameNotFoundException("No password yet");
		}
		return User.withUsername(account.login()).password(hash).authorities(authorities(account)).build();
	}

	private static String[] authorities(Account account) {
		if (!account.isStaff()) {
			return new String[] { CUSTOMER };
		}
		return Stream.concat(Stream.of(STAFF), account.roles().stream().map(Role::authority)).toArray(String[]::new);
	}

}
