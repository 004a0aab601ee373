package org.mendlane.notification;

/**
 * Puts into a mail, when it leaves, what must not lie in the outbox: the secrets of its
 * links.
 */
public interface Secrets {

	/** The text as its recipient gets it. */
	String reveal(String text, String recipient);

	/** The text with all that these put in. */
	static String revealed(Iterable<Secrets> all, String text, String recipient) {
		String revealed = text;
		for (Secrets some : all) {
			revealed = some.reveal(revealed, recipient);
		}
		return revealed;
	}

}
