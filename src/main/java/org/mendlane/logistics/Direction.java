package org.mendlane.logistics;

/**
 * Which way a device goes over the counter.
 */
public enum Direction {

	IN, OUT;

	/** The kind of its protocol among the documents of a case, and its code elsewhere. */
	public String code() {
		return (this == IN) ? "handed-in" : "handed-out";
	}

}
