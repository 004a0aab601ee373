package org.mendlane.portal;

import java.time.Clock;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import org.springframework.stereotype.Component;

import org.mendlane.text.Texts;

/**
 * Hands out the formats of a language.
 */
@Component("portalFormats")
class Formats {

	final Texts texts;

	final Clock clock;

	Formats(Texts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	/** For somebody who sees all sums. */
	Format in(Locale locale) {
		return in(locale, () -> true);
	}

	Format in(Locale locale, BooleanSupplier priced) {
		return new Format(this, locale, priced);
	}

}
