package org.mendlane.account;

import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Somebody who works in the shop; skills are codes of device kinds. */
public record StaffMember(String login, String name, String email, @Nullable String phone, Set<Role> roles,
		Set<String> skills, boolean absent, Locale language) {

	/** Whether exactly this role has been given. */
	public boolean has(Role role) {
		return this.roles.contains(role);
	}

}
