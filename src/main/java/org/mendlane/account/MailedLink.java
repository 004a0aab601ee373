package org.mendlane.account;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A link that was mailed to somebody: to one order of a customer, or without one to log
 * in.
 */
public record MailedLink(long id, String login, String name, @Nullable String order, @Nullable Long customer,
		Instant validUntil, boolean ended) {

	boolean isOpen(Instant now) {
		return !this.ended && now.isBefore(this.validUntil);
	}

}
