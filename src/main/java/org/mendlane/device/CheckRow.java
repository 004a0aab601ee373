package org.mendlane.device;

import java.util.Locale;

import org.mendlane.text.Languages;

/** A check point with its text in each language. */
record CheckRow(String kind, Purpose purpose, String code, boolean mandatory, String textEn, String textPl,
		String textSl) {

	CheckPoint point(Locale locale) {
		return new CheckPoint(this.code, Languages.choose(locale, this.textEn, this.textPl, this.textSl),
				this.mandatory);
	}

}
