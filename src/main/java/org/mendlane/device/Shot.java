package org.mendlane.device;

import java.util.Locale;

import org.mendlane.text.Languages;

/** A picture that is to be taken of a device, with its name in each language. */
public record Shot(String code, String textEn, String textPl, String textSl) {

	/** The name in this language. */
	public String text(Locale locale) {
		return Languages.choose(locale, this.textEn, this.textPl, this.textSl);
	}

}
