package org.mendlane.account;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A member of staff to be; without a password the person chooses one by an invitation.
 */
public record NewStaff(String login, String name, String email, @Nullable String phone, @Nullable String password,
		Set<Role> roles, Set<String> skills, Locale language) {
}
