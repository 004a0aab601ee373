package org.mendlane.portal;

import org.jspecify.annotations.Nullable;

/**
 * Typed text without the blanks around it.
 */
final class Text {

	private Text() {
	}

	static String of(@Nullable String typed) {
		return (typed != null) ? typed.strip() : "";
	}

	static @Nullable String orNull(@Nullable String typed) {
		return of(typed).isEmpty() ? null : of(typed);
	}

}
