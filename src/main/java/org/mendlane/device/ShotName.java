package org.mendlane.device;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

import org.mendlane.shared.Refusal;
import org.mendlane.text.Languages;

/** What a picture is called in each language. */
public record ShotName(String english, String polish, String slovenian) {

	private static final int LONGEST = 60;

	private static final int LONGEST_CODE = 16;

	public ShotName {
		english = english.strip();
		polish = polish.strip();
		slovenian = slovenian.strip();
		if (List.of(english, polish, slovenian)
			.stream()
			.anyMatch((name) -> name.isEmpty() || name.length() > LONGEST)) {
			throw new Refusal("device.shot-name", LONGEST);
		}
	}

	/** The name in this language. */
	public String text(Locale locale) {
		return Languages.choose(locale, this.english, this.polish, this.slovenian);
	}

	/** Whether one of its names is one of that picture's. */
	boolean isLike(Shot shot) {
		return this.english.equalsIgnoreCase(shot.textEn()) || this.polish.equalsIgnoreCase(shot.textPl())
				|| this.slovenian.equalsIgnoreCase(shot.textSl());
	}

	/** The English name in letters that stand in addresses and names of files. */
	String code() {
		String plain = Normalizer.normalize(this.english.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-", "");
		String code = plain.substring(0, Math.min(plain.length(), LONGEST_CODE)).replaceAll("-$", "");
		return code.isEmpty() ? "picture" : code;
	}

}
