package org.mendlane.customer;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.shared.Address;
import org.mendlane.shared.ContactFormat;
import org.mendlane.shared.PhoneNumbers;

import static org.assertj.core.api.Assertions.assertThat;

/** What addresses, phone numbers and mail addresses must look like. */
class ContactRulesTests {

	@ParameterizedTest
	@CsvSource({ "PL,00-950,true", "PL,00950,false", "PL,0-0950,false", "PL,00-95O,false", "PL,'',false",
			"SI,1000,true", "SI,9265,true", "SI,0100,false", "SI,10000,false", "SI,00-950,false", "DE,10115,true",
			"GB,SW1A 1AA,true", "IE,'',false", "DE,12345678901234567,false" })
	void postalCodesFitTheirCountry(String country, String code, boolean fine) {
		assertThat(ContactFormat.isPostalCode(country, code)).isEqualTo(fine);
	}

	@ParameterizedTest
	@CsvSource({ "PL,00950,00-950", "PL,' 00 950',00-950", "PL,PL-00-950,00-950", "PL,pl 00950,00-950",
			"PL,00-950,00-950", "PL,0095,0095", "SI,SI-1000,1000", "SI,si 1000,1000", "SI,1000,1000", "SI,10000,10000",
			"DE,D-10115,D-10115", "'',00950,00950" })
	void postalCodesAreWrittenAsInTheirCountry(String country, String typed, String written) {
		assertThat(new Address("", "", typed, "", country).postalCode()).isEqualTo(written);
	}

	@ParameterizedTest
	@CsvSource({ "PL,600 100 200,true", "SI,040 123 456,true", "SI,+48 600 100 200,true", "PL,'',true",
			"PL,12345,false" })
	void phonesAreReadInTheCountryOfTheAddress(String country, String phone, boolean fine) {
		Address address = new Address("", "ul. Długa 5", country.equals("PL") ? "00-238" : "1000", "Miasto", country);
		ContactData data = new ContactData("Anna", null, "anna@example.com", phone, Locale.ENGLISH, address);
		assertThat(ContactRules.problems(data).containsKey("phone")).isEqualTo(!fine);
	}

	@ParameterizedTest
	@CsvSource({ "anna@example.com,true", "biuro@firma.example,true", "anna@,false", "anna,false",
			"'anna@example.com\r\nBcc: x@example.com',false" })
	void mailAddressesAreChecked(String email, boolean fine) {
		assertThat(ContactFormat.isEmail(email)).isEqualTo(fine);
	}

	@Test
	void namesEachWrongField() {
		Address address = new Address("", " ", "1234", "", "PL");
		ContactData data = new ContactData(" ", "12", "anna", "1", Locale.ENGLISH, address);
		assertThat(ContactRules.problems(data)).containsOnlyKeys("name", "email", "phone", "taxId", "street",
				"postalCode", "city");
	}

	@Test
	void acceptsPolishAndSlovenianPeople() {
		Address lodz = new Address("", "Świętokrzyska 7/3", "90-001", "Łódź", "PL");
		Address ljubljana = new Address("", "Čopova ulica 1", "1000", "Ljubljana", "SI");
		assertThat(ContactRules
			.problems(new ContactData("Żaneta Gęś", "PL 526-021-02-28", "z@example.com", null, Locale.ENGLISH, lodz)))
			.isEmpty();
		assertThat(ContactRules
			.problems(new ContactData("Žiga Šušteršič", "SI12345678", "z@example.si", "", Locale.ENGLISH, ljubljana)))
			.isEmpty();
	}

	@Test
	void searchesWithoutAccentsAndWildcards() {
		assertThat(SearchText.of("Żółć Łukasz", null, "ŽIGA@example.si")).isEqualTo("zolc lukasz ziga@example.si");
		assertThat(SearchText.words("+48 600 100")).containsExactly(List.of("%48600100%"));
		assertThat(SearchText.words("50% a_b")).containsExactly(List.of("%50!%%"), List.of("%a!_b%"));
	}

	@ParameterizedTest
	@CsvSource({ "SI,040 123 456,040 123 456", "SI,040 123 456,40123456", "SI,040 123 456,+386 40 123",
			"PL,600 100 200,600100200", "PL,600 100 200,600 100 200", "PL,600 100 200,+48600100200",
			"PL,600 100 200,0048 600 100 200" })
	void phonesAreFoundHoweverTheyAreTyped(String country, String typed, String searched) {
		String text = SearchText.of(SearchText.digits(PhoneNumbers.kept(typed, country)));
		assertThat(SearchText.words(searched)).singleElement()
			.satisfies((word) -> assertThat(word)
				.anyMatch((pattern) -> text.contains(pattern.substring(1, pattern.length() - 1))));
	}

	@Test
	void aShortWordIsTheBeginningOfOne() {
		assertThat(SearchText.words("Hp 5%")).containsExactly(List.of("hp%", "% hp%"), List.of("5!%%", "% 5!%%"));
	}

	@Test
	void caseNumbersLeadBackToTheCustomer() {
		assertThat(new CustomerId(7).caseNumber()).isEqualTo("C100007");
		assertThat(CustomerId.ofCaseNumber("C100007")).isEqualTo(new CustomerId(7));
	}

}
