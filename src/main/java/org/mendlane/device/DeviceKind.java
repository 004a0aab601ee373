package org.mendlane.device;

import java.util.Locale;

import org.mendlane.text.Languages;

/** A kind of devices, with its name in each language. */
public record DeviceKind(String code, String nameEn, String namePl, String nameSl) {

	/** The name in this language. */
	public String name(Locale locale) {
		return Languages.choose(locale, this.nameEn, this.namePl, this.nameSl);
	}

}
