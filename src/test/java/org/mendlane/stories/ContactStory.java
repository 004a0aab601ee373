package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.ContactPerson;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.customer.Sites;
import org.mendlane.shop.Shop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** People type phone numbers and postal codes as they are used to. */
class ContactStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Accounts accounts;

	@Autowired
	Sites sites;

	@Autowired
	Shop shop;

	@AfterEach
	void theShopIsWhatItWas() {
		this.cast.guardiansByRule(true);
	}

	@Test
	void aNewcomerIsKnownByThemHoweverTheyAreSearched() throws Exception {
		new Visitor(this.web).sends(form("/register", "name", "Zofia Wrzos", "street", "ul. Długa 1", "postalCode",
				"00950", "city", "Warszawa", "country", "PL", "email", "zofia@example.com", "phone", "(600) 300-200",
				"password", "a-long-test-password"));
		Customer zofia = this.customers.own(this.accounts.actor("zofia@example.com"));
		assertThat(zofia.phone()).isEqualTo("+48600300200");
		assertThat(zofia.address().postalCode()).isEqualTo("00-950");
		for (String typed : List.of("600300200", "600 300 200", "+48600300200", "0048 600 300 200", "600-300")) {
			assertThat(this.customers.find(typed, 5)).as(typed).extracting(Customer::id).contains(zofia.id());
		}
		String page = new Clerk(this.web, "reception").reads("/staff/customers/" + zofia.caseNumber());
		assertThat(page).contains("href=\"tel:+48600300200\"", ">600 300 200<");
	}

	@Test
	void theCountryOfTheAddressSaysHowTheyAreRead() throws Exception {
		Actor ziga = this.cast.ziga();
		String page = profile(ziga, "040 123 456", "SI-1000");
		assertThat(page).isEmpty();
		Customer known = this.customers.own(ziga);
		assertThat(known.phone()).isEqualTo("+38640123456");
		assertThat(known.address().postalCode()).isEqualTo("1000");
		assertThat(this.customers.find("040 123 456", 50)).extracting(Customer::id).contains(known.id());
		assertThat(Visitor.customer(this.web, ziga).text("/portal/profile")).contains("value=\"+386 40 123 456\"");
	}

	@Test
	void whatNobodyCouldDialOrDeliverToIsRefusedAndStaysInTheForm() throws Exception {
		Actor ziga = this.cast.ziga();
		assertThat(profile(ziga, "12345", "00-950")).contains("value=\"12345\"", "value=\"00-950\"",
				"aria-describedby=\"phone-error\"", "aria-describedby=\"postalCode-error\"");
		assertThat(this.customers.own(ziga).phone()).isEqualTo("+48601100100");
	}

	@Test
	void receptionTypesThemAsTheyAreSaid() throws Exception {
		Clerk reception = new Clerk(this.web, "reception");
		assertThat(reception.sends("/staff/orders/new", caller("600 10", "00950"))
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8))
			.contains("role=\"alert\"", "Podaj pełny numer telefonu", "value=\"600 10\"");
		assertThat(reception.isTold("/staff/orders/new", caller("600 400 200", "00950"))).contains("tel:+48600400200",
				">600 400 200<");
		assertThat(this.customers.find("600 400 200", 1).get(0).address().postalCode()).isEqualTo("00-950");
	}

	@Test
	void aCompanysPeopleAreCalledInItsCountry() throws Exception {
		Actor admin = this.cast.company();
		Visitor.customer(this.web, admin)
			.sends(form("/portal/company/sites/contacts", "name", "Ewa Mazur", "job", "magazyn", "phone",
					"22 610 44 25"));
		Visitor.customer(this.web, admin)
			.sends(form("/portal/company/sites/contacts", "name", "Jan Mazur", "job", "magazyn", "phone", "22 610"));
		assertThat(this.sites.contacts(this.customers.own(admin).id())).extracting(ContactPerson::phone)
			.containsExactly("+48226104425");
		assertThat(Visitor.customer(this.web, admin).text("/portal/company/sites")).contains(">22 610 44 25<");
	}

	@Test
	void theShopIsCalledInItsCountry() throws Exception {
		Clerk lead = new Clerk(this.web, "lead");
		lead.sends("/staff/shop", shop("58 111 22 33", "80 001"));
		assertThat(this.shop.data().phone()).isEqualTo("+48581112233");
		assertThat(this.shop.data().address().postalCode()).isEqualTo("80-001");
		assertThat(lead.reads("/staff/shop")).contains("value=\"+48 58 111 22 33\"", "value=\"80-001\"");
		assertThat(lead.isTold("/staff/shop", shop("58 111", "80 001"))).contains("Podaj pełny numer telefonu",
				"value=\"58 111\"");
	}

	private static String[] shop(String phone, String postalCode) {
		return new String[] { "name", "Serwis Nowy", "street", "ul. Nowa 7", "postalCode", postalCode, "city", "Gdańsk",
				"country", "PL", "email", "nowy@shop.example", "phone", phone, "language", "pl", "guardianByRule",
				"true", "techniciansSeePrices", "true" };
	}

	private static String[] caller(String phone, String postalCode) {
		return new String[] { "requestKey", "caller-" + phone, "person.kind", "PERSON", "person.name", "Adam Lis",
				"person.email", "adam@example.com", "person.phone", phone, "person.street", "ul. Długa 1",
				"person.postalCode", postalCode, "person.city", "Warszawa", "person.country", "PL", "person.language",
				"pl", "devices[0].kind", "coffee", "devices[0].maker", "Saeco", "devices[0].model", "Lirika",
				"devices[0].fault", "Nie grzeje" };
	}

	private String profile(Actor person, String phone, String postalCode) throws Exception {
		return Visitor.customer(this.web, person)
			.sends(form("/portal/profile", "name", "Žiga Črnčič", "email", person.login(), "phone", phone, "street",
					"Čopova 1", "postalCode", postalCode, "city", "Ljubljana", "country", "SI"))
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static MockHttpServletRequestBuilder form(String page, String... fields) {
		MockHttpServletRequestBuilder form = post(page).with(csrf()).locale(Locale.forLanguageTag("pl"));
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return form;
	}

}
