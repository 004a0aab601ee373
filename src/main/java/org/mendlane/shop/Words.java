package org.mendlane.shop;

import java.util.Locale;

import jakarta.persistence.Embeddable;
import org.mendlane.shared.Refusal;

import org.springframework.util.StringUtils;

/** What an announcement says in one language. */
@Embeddable
public record Words(Locale language, String title, String text) {

	private static final int LONGEST_TITLE = 200;

	private static final int LONGEST_TEXT = 2000;

	public Words {
		title = title.strip();
		text = text.strip();
	}

	boolean missing() {
		return this.title.isEmpty() && this.text.isEmpty();
	}

	void check() {
		if (missing()) {
			throw new Refusal("announcement.empty");
		}
		if (this.title.isEmpty() || this.text.isEmpty()) {
			throw new Refusal("announcement.half",
					StringUtils.capitalize(this.language.getDisplayLanguage(this.language)));
		}
		check(this.title, LONGEST_TITLE);
		check(this.text, LONGEST_TEXT);
	}

	private static void check(String text, int longest) {
		if (text.length() > longest) {
			throw new Refusal("announcement.too-long", longest);
		}
	}

}
