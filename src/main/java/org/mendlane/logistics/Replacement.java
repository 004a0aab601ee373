package org.mendlane.logistics;

/** Whether a customer has something to use meanwhile. */
public enum Replacement {

	/** One of the shop's devices is out with his order. */
	LENT,

	/** The shop lends devices, as long as one is free. */
	ON_REQUEST,

	/** The shop lends nothing. */
	NONE

}
