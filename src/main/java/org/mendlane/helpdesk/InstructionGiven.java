package org.mendlane.helpdesk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Role;
import org.mendlane.shared.Fact;

/** Somebody has asked a colleague or a station to do something until a day. */
public record InstructionGiven(long id, String caseNumber, @Nullable String to, Role station, LocalDate due,
		String by) implements Fact {

	@Override
	public String detail() {
		return (to != null) ? to : "role." + station.group();
	}

}
