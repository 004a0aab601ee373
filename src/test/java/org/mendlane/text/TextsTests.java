package org.mendlane.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.shared.Money;

import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Sentences, amounts and moments in three languages. */
class TextsTests {

	private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

	private final IcuMessages messages = new IcuMessages(new Bundles(), new Formats(WARSAW));

	private final Texts texts = new Texts(this.messages, WARSAW);

	@ParameterizedTest
	@CsvSource({ "en,1,1 device", "en,2,2 devices", "pl,1,1 urządzenie", "pl,2,2 urządzenia", "pl,5,5 urządzeń",
			"pl,12,12 urządzeń", "pl,22,22 urządzenia", "pl,25,25 urządzeń", "sl,1,1 naprava", "sl,2,2 napravi",
			"sl,3,3 naprave", "sl,4,4 naprave", "sl,5,5 naprav", "sl,101,101 naprava", "sl,102,102 napravi" })
	void countsAsPeopleDo(String language, int count, String expected) {
		assertThat(this.texts.get("common.devices", Languages.of(language), count)).isEqualTo(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "pl|12 345,60 zł", "sl|12.345,60 PLN", "en|PLN 12,345.60" })
	void writesAmountsAsTheLanguageDoes(String language, String expected) {
		String written = this.texts.money(new Money(1_234_560, "PLN"), Languages.of(language));
		assertThat(written.replace('\u00a0', ' ')).isEqualTo(expected);
	}

	@Test
	void writesMomentsInTheShopsZone() {
		Instant lateEvening = Instant.parse("2026-11-23T23:30:00Z");
		assertThat(this.texts.date(lateEvening, Languages.POLISH)).isEqualTo("24 lis 2026");
		assertThat(this.texts.time(lateEvening, Languages.SLOVENIAN)).isEqualTo("00:30");
		assertThat(this.texts.date(LocalDate.of(2026, 2, 1), Languages.ENGLISH)).isEqualTo("1 Feb 2026");
	}

	@Test
	void fillsMoneyAndDaysIntoSentences() {
		assertThat(this.texts.get("announcement.already-over", Languages.ENGLISH, LocalDate.of(2026, 2, 1)))
			.startsWith("1 Feb 2026 is already over");
	}

	@Test
	void fallsBackToEnglishAndShowsMissingKeys() {
		assertThat(this.texts.get("action.save", Locale.FRENCH)).isEqualTo("Save");
		assertThat(this.texts.get("no.such.key", Languages.POLISH)).isEqualTo("no.such.key");
		assertThat(this.texts.getOrElse("no.such.key", "as drawn", Languages.POLISH)).isEqualTo("as drawn");
		assertThat(this.texts.has("no.such.key")).isFalse();
	}

	@Test
	void aPageThatAsksForATextThatMayBeMissingIsToldSo() {
		assertThatExceptionOfType(NoSuchMessageException.class)
			.isThrownBy(() -> this.messages.getMessage("no.such.key", null, Languages.POLISH));
	}

	@ParameterizedTest
	@CsvSource({ "Path of a repair,pl,Ścieżka naprawy", "Pot popravila,en,Path of a repair",
			"Path of a repair,en,Path of a repair", "Our own path,sl,Our own path" })
	void translatesWhatIsStillCalledAsItWasDrawn(String name, String language, String expected) {
		assertThat(this.texts.drawn("decision.repair-path", name, Languages.of(language))).isEqualTo(expected);
	}

	@Test
	void keepsParametersOfValidation() {
		assertThat(this.messages.getMessage("jakarta.validation.constraints.Size.message", null, Languages.POLISH))
			.contains("{max}");
		assertThat(
				this.messages.getMessage("org.hibernate.validator.constraints.Range.message", null, Languages.POLISH))
			.contains("{min}", "{max}");
	}

	@Test
	void takesTheFirstKnownCodeElseTheDefault() {
		String[] codes = { "typeMismatch.form.age", "typeMismatch.int", "typeMismatch" };
		Object[] arguments = { new DefaultMessageSourceResolvable(new String[] { "age" }, "age") };
		assertThat(this.messages.getMessage(new DefaultMessageSourceResolvable(codes, arguments, "broken"),
				Languages.ENGLISH))
			.isEqualTo("Please enter a whole number.");
		assertThat(this.messages.getMessage(new DefaultMessageSourceResolvable(null, null, "it's {raw}"),
				Languages.ENGLISH))
			.isEqualTo("it's {raw}");
	}

}
