package org.mendlane.chaos;

import java.util.Set;

/** How far a repair is played. */
enum Ending {

	/** The device is home again and the order is closed. */
	HOME(Set.of()),

	/** The quote lies with the customer, and three timers run. */
	UNDECIDED(Set.of("DecideQuote")),

	/** The order is verified, the parcel has not come, and a timer runs. */
	UNSHIPPED(Set.of("ReceiveParcel"));

	private final Set<String> tasks;

	Ending(Set<String> tasks) {
		this.tasks = tasks;
	}

	/** Which tasks are open then. */
	Set<String> tasks() {
		return this.tasks;
	}

}
