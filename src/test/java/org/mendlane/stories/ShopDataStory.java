package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The lead gives the shop its name, and says how guardians are found. */
class ShopDataStory extends Story {

	private static final String PAGE = "/staff/shop";

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Shop shop;

	@Autowired
	JdbcClient database;

	@AfterEach
	void theShopIsWhatItWas() {
		this.cast.guardiansByRule(true);
	}

	@Test
	void changedDataStandOnTheWelcomePageAndInTheNextMail() throws Exception {
		sends("lead", form("nowy@shop.example", true).param("currency", "EUR"));
		assertThat(this.shop.data().currency()).as("the price list is in złoty").isEqualTo("PLN");
		Actor anna = this.cast.anna();
		this.time.jobs();
		String welcome = content(get("/portal").with(user(anna.login()).roles("CUSTOMER")));
		String mail = this.mails.of(anna, "registration-confirmed").get(0).html();
		for (String page : new String[] { welcome, mail }) {
			assertThat(page).contains("Serwis Nowy", "ul. Nowa 7", "80-001", "tel:+48581112233", ">58 111 22 33<",
					"nowy@shop.example", "9-18");
		}
	}

	@Test
	void onlyTheLeadAndTheAdminComeToThePage() throws Exception {
		ShopData before = this.shop.data();
		MvcResult seen = this.web.perform(staff(get(PAGE), "technician")).andReturn();
		assertThat(seen.getResponse().getRedirectedUrl()).isEqualTo("/staff");
		MvcResult sent = sends("technician", form("nowy@shop.example", true));
		assertThat(sent.getFlashMap().keySet()).contains("refused").doesNotContain("done");
		assertThat(this.shop.data()).isEqualTo(before);
		assertThat(content(staff(get("/staff/announcements"), "technician"))).doesNotContain(PAGE);
		assertThat(content(staff(get("/staff/announcements"), "lead"))).contains(PAGE);
		assertThat(content(staff(get(PAGE), "lead"))).contains("Serwis Kowalczyk", "00-238");
	}

	@Test
	void aWrongMailIsRefusedAndWhatWasTypedStays() throws Exception {
		ShopData before = this.shop.data();
		MvcResult refused = sends("lead", form("nowy@@shop", false));
		assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo(PAGE);
		assertThat(this.shop.data()).isEqualTo(before);
		String again = content(staff(get(PAGE), "lead").cookie(refused.getResponse().getCookie("SESSION")));
		assertThat(again).contains("role=\"alert\"", "nowy@@shop", "Serwis Nowy", "ul. Nowa 7")
			.containsPattern("guardianByRule\" value=\"false\"\\s+checked")
			.doesNotContainPattern("guardianByRule\" value=\"true\"\\s+checked");
	}

	@Test
	void guardiansByHandMakeTheNextRegistrationAskForOne() throws Exception {
		sends("lead", form("nowy@shop.example", false));
		Customer customer = this.customers.own(this.cast.anna());
		assertThat(customer.guardian()).isNull();
		assertThat(this.workshop.open(customer.id().caseNumber())).contains("ChooseGuardian");
	}

	@Test
	void whoLeadsAShopWithoutANameIsAskedForIt() throws Exception {
		assertThat(content(staff(get("/staff"), "lead"))).doesNotContain("Podaj nazwę i adres");
		this.database.sql("update shop set name = ''").update();
		assertThat(content(staff(get("/staff"), "lead"))).contains("Podaj nazwę i adres");
		assertThat(content(staff(get("/staff"), "technician"))).doesNotContain("Podaj nazwę i adres");
	}

	@Test
	void aCourierLinkLeadsToAWebPage() throws Exception {
		MvcResult refused = sends("lead", form("nowy@shop.example", true).param("courierLink", "javascript:alert(1)"));
		assertThat(refused.getFlashMap().keySet()).contains("refused");
		assertThat(this.shop.data().courierLink()).isEmpty();
	}

	private MvcResult sends(String login, MockHttpServletRequestBuilder form) throws Exception {
		return this.web.perform(staff(form, login)).andReturn();
	}

	private static MockHttpServletRequestBuilder form(String email, boolean guardianByRule) {
		return post(PAGE).with(csrf())
			.param("name", "Serwis Nowy")
			.param("street", "ul. Nowa 7")
			.param("postalCode", "80-001")
			.param("city", "Gdańsk")
			.param("country", "PL")
			.param("email", email)
			.param("phone", "+48 58 111 22 33")
			.param("hours", "9-18")
			.param("language", "pl")
			.param("techniciansSeePrices", "true")
			.param("guardianByRule", String.valueOf(guardianByRule));
	}

	private static MockHttpServletRequestBuilder staff(MockHttpServletRequestBuilder request, String login) {
		return request.with(user(login).roles("STAFF", login.toUpperCase(Locale.ROOT)));
	}

	private String content(MockHttpServletRequestBuilder request) throws Exception {
		return this.web.perform(request).andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
	}

}
