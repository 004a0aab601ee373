package org.mendlane.once;

/**
 * The same form has been sent before; its effect is undone this time.
 */
class AlreadyDone extends RuntimeException {

	private static final long serialVersionUID = 1L;

	AlreadyDone(Throwable cause) {
		super("Sent before", cause);
	}

}
