package org.mendlane.helpdesk;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Role;

/**
 * An instruction before it is given: to a colleague or to a station, about a case or
 * none.
 */
public record NewInstruction(@Nullable String about, @Nullable String to, @Nullable Role station, String text,
		LocalDate due) {
}
