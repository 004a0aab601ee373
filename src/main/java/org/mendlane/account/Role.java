package org.mendlane.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a member of staff works as; also the groups that diagrams offer tasks to. */
public enum Role {

	RECEPTION, TECHNICIAN, QUALITY, DISPATCH, CARE, LEAD, ACCOUNTANT, ANALYST, ADMIN;

	/** The group's name in diagrams, in the engine and in message keys. */
	public String group() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What Spring Security calls this role. */
	public String authority() {
		return "ROLE_" + name();
	}

	/** The role of a diagram's group. */
	public static Optional<Role> ofGroup(String group) {
		return Arrays.stream(values()).filter((role) -> role.group().equals(group)).findFirst();
	}

}
