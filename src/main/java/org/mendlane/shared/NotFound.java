package org.mendlane.shared;

/**
 * There is no such thing, or it is none of the asking person's business; the two look the
 * same.
 */
public class NotFound extends RuntimeException {

	public NotFound(String what) {
		super(what);
	}

}
