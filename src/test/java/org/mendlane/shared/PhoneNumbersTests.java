package org.mendlane.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Phone numbers as people type, keep and dial them. */
class PhoneNumbersTests {

	@ParameterizedTest
	@CsvSource({ "600 100 200,PL,+48600100200", "600-100-200,PL,+48600100200", "(22) 555-12-34,PL,+48225551234",
			"+48 600 100 200,SI,+48600100200", "0048 600 100 200,SI,+48600100200", "0048600100200,PL,+48600100200",
			"040 123 456,SI,+38640123456", "(01) 234 56 78,SI,+38612345678", "+386 (0)40 123 456,PL,+38640123456",
			"+386.40.123.456,PL,+38640123456", "00386 40 123 456,'',+38640123456",
			"' 600\u00a0100\u00a0200 ',PL,+48600100200", "030 123456,DE,+4930123456",
			"(+48) 600 100 200,SI,+48600100200", "080 12 34,SI,+386801234" })
	void areReadInTheCountryOfWhoeverTypesThem(String typed, String country, String kept) {
		assertThat(PhoneNumbers.read(typed, country)).contains(kept);
		assertThat(PhoneNumbers.read(kept, "PL")).as("what is kept is read again").contains(kept);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", " ", "12345", "call me", "600 100 200 ext 5", "600 100 200 wew. 5", "1234567890123456",
			"600+100200", "+48 600 100 20", "+999 123 456 789", "600 100 2000", "600 100 20", "600 100", "112",
			"0800 KAWA 12", "+", "()", "600;100" })
	void areRefusedWhenNobodyCouldDialThem(String typed) {
		assertThat(PhoneNumbers.read(typed, "PL")).isEmpty();
	}

	@Test
	void needTheirCodeWhereTheCountryIsUnknown() {
		assertThat(PhoneNumbers.read("600 100 200", "")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "pl,+48600100200,600 100 200", "pl,+48225550140,22 555 01 40", "pl,+38640123456,+386 40 123 456",
			"sl,+38640123456,040 123 456", "sl,+48600100200,+48 600 100 200", "en,+48600100200,+48 600 100 200",
			"pl,600 100 200,600 100 200", "pl,wew. 12,wew. 12", "pl,'',''" })
	void areShownAsTheReaderDialsThem(String language, String kept, String shown) {
		assertThat(new PhoneNumbers(Locale.forLanguageTag(language)).shown(kept)).isEqualTo(shown);
	}

	@Test
	void canBeTypedAgainForAnyCountry() {
		String typed = PhoneNumbers.international("+48600100200");
		assertThat(typed).isEqualTo("+48 600 100 200");
		assertThat(PhoneNumbers.read(typed, "SI")).contains("+48600100200");
		assertThat(PhoneNumbers.international(null)).isEmpty();
	}

	@Test
	void stayAsTheyAreWhenNobodyCanReadThem() {
		assertThat(PhoneNumbers.kept("600 100 200", "PL")).isEqualTo("+48600100200");
		assertThat(PhoneNumbers.kept(" wew. 12 ", "PL")).isEqualTo("wew. 12");
		assertThat(PhoneNumbers.kept(" ", "PL")).isNull();
		assertThat(PhoneNumbers.kept(null, "PL")).isNull();
	}

}
