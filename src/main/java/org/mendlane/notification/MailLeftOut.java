package org.mendlane.notification;

import org.mendlane.shared.Fact;

/**
 * A mail that only informs is not sent, because whoever it is for does not want it.
 */
public record MailLeftOut(String caseNumber, String template) implements Fact {

	@Override
	public String by() {
		return "system";
	}

	@Override
	public String detail() {
		return template;
	}

}
