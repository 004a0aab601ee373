package org.mendlane.account;

import java.time.Instant;
import java.util.Locale;

/** Somebody is asked to be one of a customer's people. */
public record Offer(long id, long customer, String email, String name, Rights rights, Locale language, String by,
		Instant at) {

	/** The link in the mail, whose secret is drawn when it leaves. */
	public String path() {
		return "/invitation/company/~" + this.id;
	}

}
