package org.mendlane.device;

import java.util.Locale;

import org.mendlane.text.Languages;

/** A shot that a kind needs at one of the photo stations. */
record ShotRow(String kind, String station, String code, String textEn, String textPl, String textSl) {

	Shot shot(Locale locale) {
		String text = switch (Languages.match(locale).getLanguage()) {
			case "pl" -> this.textPl;
			case "sl" -> this.textSl;
			default -> this.textEn;
		};
		return new Shot(this.code, text);
	}

}
