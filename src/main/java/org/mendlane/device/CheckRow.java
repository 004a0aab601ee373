package org.mendlane.device;

import java.util.Locale;

import org.mendlane.text.Languages;

/** A check point with its text in each language. */
record CheckRow(String kind, Purpose purpose, String code, boolean mandatory, String textEn, String textPl,
		String textSl) {

	CheckPoint point(Locale locale) {
		String text = switch (Languages.match(locale).getLanguage()) {
			case "pl" -> this.textPl;
			case "sl" -> this.textSl;
			default -> this.textEn;
		};
		return new CheckPoint(this.code, text, this.mandatory);
	}

}
