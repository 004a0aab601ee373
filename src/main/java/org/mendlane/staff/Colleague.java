package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Role;
import org.mendlane.account.StaffMember;

/** Somebody a task may be handed to. */
record Colleague(StaffMember member) {

	public String login() {
		return this.member.login();
	}

	public String name() {
		return this.member.name();
	}

	/** Whether tasks of this group are among his work, and he is here. */
	public boolean takes(@Nullable String group) {
		boolean fits = group == null || this.member.has(Role.LEAD) || this.member.has(Role.ADMIN)
				|| this.member.roles().stream().anyMatch((role) -> role.group().equals(group));
		return fits && !this.member.absent();
	}

}
