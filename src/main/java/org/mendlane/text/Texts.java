package org.mendlane.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Sentences, amounts and moments as a person of a language reads them. */
@Component
public class Texts {

	private static final Logger log = LoggerFactory.getLogger(Texts.class);

	private final MessageSource messages;

	private final Formats formats;

	private final Set<String> missing = ConcurrentHashMap.newKeySet();

	public Texts(MessageSource messages, @Value("${mendlane.time-zone:Europe/Warsaw}") ZoneId zone) {
		this.messages = messages;
		this.formats = new Formats(zone);
	}

	/**
	 * The sentence with this key, filled in; a missing one is its key, and logged once.
	 */
	public String get(String key, Locale locale, Object... args) {
		String text = this.messages.getMessage(key, args, null, locale);
		if (text == null && this.missing.add(key)) {
			log.warn("No text for {} in {}", key, locale);
		}
		return (text != null) ? text : key;
	}

	/** Whether there is a sentence with this key. */
	public boolean has(String key) {
		return this.messages.getMessage(key, null, null, Languages.ENGLISH) != null;
	}

	/** The sentence with this key, else the given text. */
	public String getOrElse(String key, String otherwise, Locale locale) {
		String text = this.messages.getMessage(key, null, null, locale);
		return (text != null) ? text : otherwise;
	}

	/**
	 * The translation of a name in a diagram, as long as the diagram still has the name
	 * that was translated, be it in another language; else the name as it is drawn.
	 */
	public String drawn(String key, String name, Locale locale) {
		boolean ours = Languages.ALL.stream().anyMatch((language) -> name.equals(getOrElse(key, "", language)));
		return ours ? getOrElse(key, name, locale) : name;
	}

	/** What a refusal tells the person. */
	public String refusal(Refusal refusal, Locale locale) {
		return get(refusal.key(), locale, refusal.args());
	}

	/** An amount with its currency, such as 12 345,60 zł. */
	public String money(Money money, Locale locale) {
		return this.formats.money(money, locale);
	}

	/** The day of a moment at the shop's place. */
	public String date(Instant instant, Locale locale) {
		return this.formats.date(instant, locale);
	}

	/** A day. */
	public String date(LocalDate date, Locale locale) {
		return this.formats.date(date, locale);
	}

	/** The hour and minute of a moment at the shop's place. */
	public String time(Instant instant, Locale locale) {
		return this.formats.time(instant, locale);
	}

	/** Day, hour and minute of a moment at the shop's place. */
	public String dateTime(Instant instant, Locale locale) {
		return this.formats.dateTime(instant, locale);
	}

}
