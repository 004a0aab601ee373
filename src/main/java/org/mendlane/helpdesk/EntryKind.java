package org.mendlane.helpdesk;

/**
 * A message that both sides read, or what only staff sees: a note, and what was said in a
 * call.
 */
public enum EntryKind {

	MESSAGE, NOTE, CALL;

	/** Whether customers never see it. */
	public boolean internal() {
		return this != MESSAGE;
	}

	/** As what it was kept. */
	public static EntryKind of(boolean internal, boolean called) {
		return called ? CALL : (internal ? NOTE : MESSAGE);
	}

}
