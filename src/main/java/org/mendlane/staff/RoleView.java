package org.mendlane.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;

/** Lists of cases that people of a role look at every day; they need not save them. */
enum RoleView {

	ARRIVING(Role.RECEPTION, "stage=shipping"), COUNTER(Role.RECEPTION, "stage=collection"),
	BENCH(Role.TECHNICIAN, "technician={me}"), PARTS(Role.TECHNICIAN, "waits=parts&technician={me}"),
	CHECKS(Role.QUALITY, "stage=quality"), LEAVING(Role.DISPATCH, "stage=dispatch"),
	UNDERWAY(Role.DISPATCH, "stage=delivery"), CUSTOMERS(Role.CARE, "guardian={me}"),
	SILENT(Role.CARE, "waits=customer&guardian={me}"), GUARDIANLESS(Role.CARE, "guardian=-"),
	UNGIVEN(Role.LEAD, "custody=house&technician=-"), LATE_PARTS(Role.LEAD, "waits=parts");

	private final Role role;

	private final String query;

	RoleView(Role role, String query) {
		this.role = role;
		this.query = query;
	}

	/** The views of all roles of this person. */
	static List<RoleView> of(Actor actor) {
		return Arrays.stream(values()).filter((view) -> actor.has(view.role)).toList();
	}

	/** Where its name stands among the messages. */
	String key() {
		return "staff.views." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	CaseFilter filter(Actor actor) {
		return CaseFilter.read("/staff/cases?" + this.query.replace("{me}", Encoded.of(actor.login())));
	}

}
