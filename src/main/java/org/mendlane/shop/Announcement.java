package org.mendlane.shop;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A notice to customers, shown from one day to another, both included. */
public record Announcement(long id, Words words, List<Words> others, LocalDate from, LocalDate until, String by,
		boolean withdrawn) {

	/**
	 * What it says to a reader of this language: the main words, unless it has others for
	 * him.
	 */
	public Words wordsFor(Locale reader) {
		return this.others.stream()
			.filter((other) -> other.language().getLanguage().equals(reader.getLanguage()))
			.findFirst()
			.orElse(this.words);
	}

}
