package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Refusal;

/** What is to be done with each of several tasks or devices. */
record BulkOrder(String todo, @Nullable String to, @Nullable String text, @Nullable String place) {

	private static final int LONGEST = 500;

	String colleague() {
		return chosen(this.to, "staff.error.colleague");
	}

	String shelf() {
		return chosen(this.place, "staff.error.place");
	}

	String words() {
		if (this.text == null || this.text.isBlank() || this.text.length() > LONGEST) {
			throw new Refusal("staff.error.reason");
		}
		return this.text.strip();
	}

	private static String chosen(@Nullable String value, String otherwise) {
		if (value == null || value.isBlank()) {
			throw new Refusal(otherwise);
		}
		return value;
	}

}
