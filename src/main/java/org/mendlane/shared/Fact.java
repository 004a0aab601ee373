package org.mendlane.shared;

/**
 * Something that has happened in a case; its type's simple name, in the past tense, is
 * the name by which diagrams wait for it.
 */
public interface Fact {

	/**
	 * The number of the case it happened in, which is the business key of its diagram.
	 */
	String caseNumber();

	/** The log-in of the person who did it, or {@code system}. */
	String by();

	/** The name that diagrams and the journal know this fact by. */
	default String factName() {
		return getClass().getSimpleName();
	}

	/** What the journal keeps beside the name: codes and ids, never personal data. */
	default String detail() {
		return "";
	}

}
