package org.mendlane.account;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A customer's log-in to be; without a password the person chooses one by an invitation.
 */
public record NewLogin(String email, String name, @Nullable String password, Locale language, long customer,
		Rights rights) {

	/** With what users of this type may do. */
	public NewLogin(String email, String name, @Nullable String password, Locale language, long customer,
			CompanyRight right) {
		this(email, name, password, language, customer, Rights.of(right));
	}

}
