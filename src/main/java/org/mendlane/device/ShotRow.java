package org.mendlane.device;

import java.util.Locale;

import org.mendlane.text.Languages;

/** A shot that a kind needs at one of the photo stations. */
record ShotRow(String kind, String station, String code, String textEn, String textPl, String textSl) {

	Shot shot(Locale locale) {
		return new Shot(this.code, Languages.choose(locale, this.textEn, this.textPl, this.textSl));
	}

}
