package org.mendlane.notification;

/**
 * Puts into a mail, when it leaves, what must not lie in the outbox, such as the secrets
 * of its links.
 */
public interface Secrets {

	/** The text of this mail, or the same in HTML, as its recipient gets it. */
	String reveal(String text, OutboxMessage mail);

	/** The text with all that these put in. */
	static String revealed(Iterable<Secrets> all, String text, OutboxMessage mail) {
		String revealed = text;
		for (Secrets some : all) {
			revealed = some.reveal(revealed, mail);
		}
		return revealed;
	}

}
