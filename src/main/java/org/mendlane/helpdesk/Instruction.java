package org.mendlane.helpdesk;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Role;

/**
 * What somebody of the shop has asked a colleague or a station to do until a day, and
 * what became of it.
 */
public record Instruction(long id, String caseNumber, String giver, @Nullable String to, Role station, String text,
		LocalDate due, Instant givenAt, @Nullable Answer answer) {

	private static final String OWN = "T";

	private static final long FIRST = 100_000;

	/** Whether it has a case of its own, because it is about no other. */
	public boolean ofItsOwn() {
		return isOwn(caseNumber);
	}

	/** Whether it is open after its day. */
	public boolean late(LocalDate today) {
		return answer == null && due.isBefore(today);
	}

	/** Whether a case is about nothing but an instruction. */
	public static boolean isOwn(String caseNumber) {
		return caseNumber.matches(OWN + "[0-9]{6,18}");
	}

	/** The number of a case like that. */
	static String own(long id) {
		return OWN + (FIRST + id);
	}

	/** That it is done, or that it was handed back, and what was said about it. */
	public record Answer(boolean returned, String text, String by, Instant at) {
	}

}
