package org.mendlane.text;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import org.mendlane.shared.Money;

/** How amounts and moments are written in each language. */
class Formats {

	private static final Locale BRITISH = Locale.UK;

	private final ZoneId zone;

	Formats(ZoneId zone) {
		this.zone = zone;
	}

	/** The region whose habits a language follows here. */
	static Locale regional(Locale locale) {
		return switch (Languages.match(locale).getLanguage()) {
			case "pl" -> Locale.forLanguageTag("pl-PL");
			case "sl" -> Locale.forLanguageTag("sl-SI");
			default -> BRITISH;
		};
	}

	String money(Money money, Locale locale) {
		Currency currency = Currency.getInstance(money.currency());
		NumberFormat format = NumberFormat.getCurrencyInstance(regional(locale));
		format.setCurrency(currency);
		return format.format(BigDecimal.valueOf(money.minor(), currency.getDefaultFractionDigits()));
	}

	String date(Instant instant, Locale locale) {
		return date(LocalDate.ofInstant(instant, this.zone), locale);
	}

	String date(LocalDate date, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(regional(locale)).format(date);
	}

	String time(Instant instant, Locale locale) {
		return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
			.withLocale(regional(locale))
			.format(instant.atZone(this.zone));
	}

	String dateTime(Instant instant, Locale locale) {
		return date(instant, locale) + ", " + time(instant, locale);
	}

	Object readable(Object arg, Locale locale) {
		if (arg instanceof Money money) {
			return money(money, locale);
		}
		if (arg instanceof Instant instant) {
			return dateTime(instant, locale);
		}
		if (arg instanceof LocalDate date) {
			return date(date, locale);
		}
		return (arg instanceof Number) ? arg : arg.toString();
	}

}
