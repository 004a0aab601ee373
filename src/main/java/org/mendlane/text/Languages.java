package org.mendlane.text;

import java.util.List;
import java.util.Locale;

/** The languages that Mendlane speaks; the first one stands in for all others. */
public final class Languages {

	public static final Locale ENGLISH = Locale.ENGLISH;

	public static final Locale POLISH = Locale.forLanguageTag("pl");

	public static final Locale SLOVENIAN = Locale.forLanguageTag("sl");

	public static final List<Locale> ALL = List.of(ENGLISH, POLISH, SLOVENIAN);

	private Languages() {
	}

	/** The spoken language nearest to the wanted one. */
	public static Locale match(Locale wanted) {
		return ALL.stream()
			.filter((spoken) -> spoken.getLanguage().equals(wanted.getLanguage()))
			.findFirst()
			.orElse(ENGLISH);
	}

	/** The spoken language with this code, such as {@code pl}. */
	public static Locale of(String code) {
		return match(Locale.forLanguageTag(code));
	}

	/** What is meant for the spoken language nearest to the wanted one. */
	public static <T> T choose(Locale wanted, T english, T polish, T slovenian) {
		return switch (match(wanted).getLanguage()) {
			case "pl" -> polish;
			case "sl" -> slovenian;
			default -> english;
		};
	}

	/** Whether the code is that of a spoken language. */
	public static boolean speaks(String code) {
		return ALL.stream().anyMatch((spoken) -> spoken.getLanguage().equals(code));
	}

}
