package org.mendlane.chaos;

/** Somebody got no answer, or none to his question: he has to look where things stand. */
final class Interrupted extends RuntimeException {

	private static final long serialVersionUID = 1L;

	Interrupted(String what) {
		super(what);
	}

	Interrupted(Exception cause) {
		super(cause);
	}

}
