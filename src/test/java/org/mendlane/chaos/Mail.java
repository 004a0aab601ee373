package org.mendlane.chaos;

import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What a mail server knows of a mail it has accepted. */
record Mail(Map<String, String> headers) {

	String messageId() {
		return this.headers.getOrDefault("message-id", "");
	}

	/** The naive twin of this letter, if it is one. */
	@Nullable String twinOf() {
		return this.headers.get(MailInStep.LETTER.toLowerCase(Locale.ROOT));
	}

	/** The port of the node whose step sent it. */
	int node() {
		return Integer.parseInt(this.headers.getOrDefault(MailInStep.NODE.toLowerCase(Locale.ROOT), "0"));
	}

}
