package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.BillingParties;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewContact;
import org.mendlane.customer.Sites;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.shared.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** Staff puts right what is known about a customer, and everybody sees what it was. */
class CorrectionStory extends Story {

	private static final Address PLACE = new Address("", "ul. Krótka 2", "02-220", "Warszawa", "PL");

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Accounts accounts;

	@Autowired
	Sites sites;

	@Autowired
	BillingParties parties;

	@Autowired
	Journal journal;

	@ParameterizedTest
	@ValueSource(strings = { "reception", "care", "lead" })
	void theHistorySaysWhatItWasAndWhatItBecame(String role) throws Exception {
		CustomerId anna = id(this.cast.anna());
		String page = new Clerk(this.web, role).isTold(edit(anna),
				form(anna, "name", "Anna Lis", "phone", "600 700 800", "postalCode", "00950", "language", "sl"));
		assertThat(page).contains("Dane zapisane", "tel:+48600700800", "Anna Lis", "Zmieniono dane klienta",
				this.cast.person(role).name() + " · Nazwa: Anna Wiśniewska → Anna Lis; "
						+ "Telefon: 601 100 100 → 600 700 800; Język: polski → słoweński; Adres: Anna Wiśniewska, "
						+ "ul. Świętokrzyska 14 m. 7, 00-050 Warszawa, PL → Anna Wiśniewska, "
						+ "ul. Świętokrzyska 14 m. 7, 00-950 Warszawa, PL");
		assertThat(this.customers.get(anna).name()).isEqualTo("Anna Lis");
	}

	@Test
	void theJournalKeepsNumbersAndNoWords() throws Exception {
		CustomerId anna = id(this.cast.anna());
		new Clerk(this.web, "care").sends(edit(anna), form(anna, "name", "Anna Lis", "phone", "600 700 800"));
		assertThat(details(anna, "CustomerChanged")).hasSize(1).allMatch((detail) -> detail.matches("[0-9]+ [0-9]+"));
		new Clerk(this.web, "care").sends(edit(anna), form(anna));
		assertThat(details(anna, "CustomerChanged")).as("nothing was changed").hasSize(1);
	}

	@Test
	void aConsumerIsSpokenToInHisLanguage() throws Exception {
		Actor anna = this.cast.anna();
		new Clerk(this.web, "care").sends(edit(id(anna)), form(id(anna), "language", "sl"));
		assertThat(this.accounts.actor(anna.login()).language()).isEqualTo(Cast.SLOVENIAN);
		Actor admin = this.cast.company();
		new Clerk(this.web, "care").sends(edit(id(admin)), form(id(admin), "language", "sl"));
		assertThat(this.accounts.actor(admin.login()).language()).as("a company's people choose for themselves")
			.isEqualTo(Cast.POLISH);
		assertThat(this.customers.get(id(admin)).language()).isEqualTo(Cast.SLOVENIAN);
	}

	@ParameterizedTest
	@ValueSource(strings = { "technician", "quality", "dispatch", "accountant", "analyst" })
	void othersReadAndDoNotCorrect(String role) throws Exception {
		CustomerId anna = id(this.cast.anna());
		Clerk clerk = new Clerk(this.web, role);
		assertThat(clerk.reads(CustomerPageStory.page(anna))).doesNotContain("/edit\"", "/guardian\"");
		assertThat(clerk.isTold(edit(anna), form(anna, "name", "Ktoś Inny"))).doesNotContain("Dane zapisane");
		clerk.sends(CustomerPageStory.page(anna) + "/guardian", "guardian", "lead");
		assertThat(this.customers.get(anna).name()).isEqualTo("Anna Wiśniewska");
		assertThat(this.customers.get(anna).guardian()).isNotEqualTo("lead");
	}

	@Test
	void whatIsWrongIsSaidAndStaysInTheForm() throws Exception {
		CustomerId anna = id(this.cast.anna());
		String page = text(new Clerk(this.web, "reception").sends(edit(anna),
				form(anna, "name", "", "phone", "12 34", "email", "anna@", "postalCode", "0", "taxId", "12")));
		assertThat(page).contains("role=\"alert\"", "value=\"12 34\"", "value=\"anna@\"", "value=\"0\"",
				"Podaj pełny numer telefonu", "Podaj imię i nazwisko lub nazwę");
		assertThat(this.customers.get(anna).phone()).isEqualTo("+48601100100");
	}

	@Test
	void whatACompanyChangesAboutItselfIsToldToo() throws Exception {
		Actor admin = this.cast.company();
		this.sites.add("Magazyn", null, admin);
		this.sites.add(new NewContact(null, "Ewa Mazur", "", null, null), admin);
		this.parties.add("Jesion Logistyka", null, PLACE, admin);
		this.customers.addAddress("Rampa", PLACE, admin);
		this.sites.remove(this.sites.of(id(admin)).get(0).id(), admin);
		this.customers.removeAddress(this.customers.addresses(id(admin)).get(1).id(), admin);
		assertThat(new Clerk(this.web, "care").reads(CustomerPageStory.page(id(admin)))).contains("Oddział: Magazyn<",
				"Osoba do kontaktu: Ewa Mazur", "Odbiorca rachunków: Jesion Logistyka, ul. Krótka 2",
				"Dodatkowy adres: Rampa, Biuro Sp. z o.o., ul. Krótka 2", "Oddział: Magazyn → –",
				"Dodatkowy adres: Rampa,");
	}

	@Test
	void theLeadChoosesAnotherGuardian() throws Exception {
		CustomerId anna = id(this.cast.anna());
		this.customers.assignGuardian(anna, "care", "system");
		String page = CustomerPageStory.page(anna);
		assertThat(new Clerk(this.web, "lead").isTold(page + "/guardian", "guardian", "lead"))
			.contains("Opiekun zmieniony", "Maja Horvat · Tomasz Wójcik → Maja Horvat", "Opiekun: Maja Horvat");
		assertThat(given(anna)).as("who chooses himself knows it").isEmpty();
		assertThat(new Clerk(this.web, "lead").isTold(page + "/guardian", "guardian", "technician"))
			.contains("Wybierz osobę z obsługi klienta");
		assertThat(new Clerk(this.web, "lead").isTold(page + "/guardian", "guardian", ""))
			.contains("Wybierz osobę z obsługi klienta");
		new Clerk(this.web, "care").sends(page + "/guardian", "guardian", "care");
		assertThat(this.customers.get(anna).guardian()).isEqualTo("lead");
	}

	@Test
	void theNewGuardianIsTold() throws Exception {
		CustomerId anna = id(this.cast.anna());
		this.customers.assignGuardian(anna, "lead", "system");
		String page = CustomerPageStory.page(anna) + "/guardian";
		new Clerk(this.web, "lead").sends(page, "guardian", "care");
		new Clerk(this.web, "lead").sends(page, "guardian", "care");
		assertThat(given(anna)).extracting(OutboxMessage::to).containsExactly("care@shop.example");
		assertThat(given(anna).get(0).subject()).startsWith("Anna Wiśniewska to odtąd Twój klient");
		assertThat(given(anna).get(0).text()).contains("Maja Horvat powierza Ci", "/staff/cases/" + anna.caseNumber());
	}

	private List<OutboxMessage> given(CustomerId customer) {
		return this.mails.about(customer.caseNumber())
			.stream()
			.filter((mail) -> mail.template().equals("customer-given"))
			.toList();
	}

	private String[] form(CustomerId id, String... other) {
		Customer now = this.customers.get(id);
		Address address = now.address();
		List<String> form = new ArrayList<>(List.of("name", now.name(), "email", now.email(), "phone",
				Objects.toString(now.phone(), ""), "recipient", address.recipient(), "street", address.street(),
				"postalCode", address.postalCode(), "city", address.city(), "country", address.country(), "language",
				now.language().toLanguageTag().toLowerCase(Locale.ROOT), "taxId", ""));
		for (int i = 0; i < other.length; i += 2) {
			form.set(form.indexOf(other[i]) + 1, other[i + 1]);
		}
		return form.toArray(String[]::new);
	}

	private List<String> details(CustomerId customer, String code) {
		return this.journal.of(customer.caseNumber())
			.stream()
			.filter((entry) -> entry.code().equals(code))
			.map(JournalEntry::detail)
			.toList();
	}

	private static String edit(CustomerId customer) {
		return CustomerPageStory.page(customer) + "/edit";
	}

	private static String text(MvcResult answer) throws Exception {
		return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

	private static CustomerId id(Actor person) {
		return new CustomerId(Objects.requireNonNull(person.customer()));
	}

}
