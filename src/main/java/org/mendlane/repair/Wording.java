package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Refusal;

/**
 * What people type, tidied up and kept within its column.
 */
final class Wording {

	private Wording() {
	}

	static @Nullable String orNull(@Nullable String text) {
		return (text == null || text.isBlank()) ? null : text.strip();
	}

	/** Refuses a text that is empty or longer than allowed. */
	static String required(@Nullable String text, int max, String refusal) {
		String tidy = orNull(text);
		if (tidy == null) {
			throw new Refusal(refusal);
		}
		return atMost(tidy, max);
	}

	static @Nullable String optional(@Nullable String text, int max) {
		String tidy = orNull(text);
		return (tidy == null) ? null : atMost(tidy, max);
	}

	private static String atMost(String text, int max) {
		if (text.length() > max) {
			throw new Refusal("repair.text-too-long", max);
		}
		return text;
	}

}
