package org.mendlane.text;

import java.time.Instant;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What customers read under a key in one language: the product's words, and the shop's
 * own ones, if it has some, with who has written them and when.
 */
public record Phrase(String key, Locale language, String product, @Nullable String own, @Nullable String by,
		@Nullable Instant at) {

	/** Names it in one word, such as {@code pl.mail.greeting}. */
	public String id() {
		return this.language.getLanguage() + "." + this.key;
	}

	/** The most that may be written instead, so that it still fits its place. */
	public int longest() {
		return Math.max(200, 3 * this.product.length());
	}

	boolean has(String word) {
		String all = this.key + " " + this.product + " " + ((this.own != null) ? this.own : "");
		return all.toLowerCase(this.language).contains(word.toLowerCase(this.language));
	}

}
