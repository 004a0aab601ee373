package org.mendlane.demo;

/**
 * What is done with a device, and how many working minutes it usually takes until then.
 */
enum Act {

	PHOTOS(30), CHOICE(70), DIAGNOSIS(380), QUOTE(140), QUESTION(260), ANSWER(170), DECISION(430), REPAIR(560),
	FAILURE(190), SECOND_REPAIR(280), QUALITY(210), DISPATCH_PHOTOS(85), PACKING(20), PICKUP(150), DELIVERY(700),
	REJECTION(700), RATING(620);

	private final int minutes;

	Act(int minutes) {
		this.minutes = minutes;
	}

	int minutes() {
		return this.minutes;
	}

}
