package org.mendlane.repair;

import org.jspecify.annotations.Nullable;

import org.mendlane.shared.Refusal;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

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

	/** A state in the words of whoever reads the refusal. */
	static MessageSourceResolvable named(RepairState state) {
		return new DefaultMessageSourceResolvable("repair.state." + state);
	}

	/** A state in the words of whoever reads the refusal. */
	static MessageSourceResolvable named(OrderState state) {
		return new DefaultMessageSourceResolvable("repair.order-state." + state);
	}

	private static String atMost(String text, int max) {
		if (text.length() > max) {
			throw new Refusal("repair.text-too-long", max);
		}
		return text;
	}

}
