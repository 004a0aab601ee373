package org.mendlane.customer;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.shared.Address;
import org.mendlane.shared.ContactFormat;

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
	@ValueSource(strings = { "+48 600 100 200", "040 123 456", "(22) 555-12-34", "+386.40.123.456" })
	void phonesMayBeGrouped(String phone) {
		assertThat(ContactFormat.isPhone(phone)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "12345", "call me", "+48 600 100 200 ext 5", "1234567890123456", "600+100200" })
	void otherThingsAreNoPhones(String phone) {
		assertThat(ContactFormat.isPhone(phone)).isFalse();
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
