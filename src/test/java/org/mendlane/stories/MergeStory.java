package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.shop.Shop;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Two people save the same form, and neither loses what the other has written. */
class MergeStory extends Story {

	private static final String PROFILE = "/portal/profile";

	private static final String SHOP = "/staff/shop";

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Shop shop;

	@AfterEach
	void theShopIsWhatItWas() {
		this.cast.guardiansByRule(true);
	}

	@Test
	void twoAdminsOfACompanyChangeDifferentFields() throws Exception {
		Actor admin = this.cast.company();
		Visitor one = Visitor.customer(this.web, admin);
		Visitor other = Visitor.customer(this.web, this.cast.colleague(admin, CompanyRight.ADMIN));
		OpenForm early = profile(one);
		saves(other, profile(other), "phone", "600 700 800");
		assertThat(saves(one, early, "city", "Radom").getRedirectedUrl()).isEqualTo(PROFILE);
		Customer now = this.customers.own(admin);
		assertThat(now.phone()).isEqualTo("+48600700800");
		assertThat(now.address().city()).isEqualTo("Radom");
	}

	@Test
	void whatClashesIsShownSideBySideAndDecided() throws Exception {
		Actor admin = this.cast.company();
		Visitor one = Visitor.customer(this.web, admin);
		OpenForm early = profile(one);
		Clerk care = new Clerk(this.web, "care");
		String edit = CustomerPageStory.page(id(admin)) + "/edit";
		care.sends(edit, new OpenForm(edit, care.reads(edit)).with("phone", "600 700 800", "city", "Radom"));
		String page = text(saves(one, early, "phone", "600 111 222", "city", "Kielce"));
		assertThat(page).contains("Ktoś inny zmienił w międzyczasie to samo", ">600 111 222<", ">+48 600 700 800<",
				">Kielce<", ">Radom<", "value=\"600 111 222\"");
		assertThat(this.customers.own(admin).phone()).isEqualTo("+48600700800");
		saves(one, new OpenForm(PROFILE, page), "kept", "phone");
		assertThat(this.customers.own(admin).phone()).isEqualTo("+48600700800");
		assertThat(this.customers.own(admin).address().city()).isEqualTo("Kielce");
	}

	@Test
	void staffSeesWhatAColleagueHasCorrectedMeanwhile() throws Exception {
		Actor anna = this.cast.anna();
		String edit = CustomerPageStory.page(id(anna)) + "/edit";
		Clerk care = new Clerk(this.web, "care");
		Clerk reception = new Clerk(this.web, "reception");
		OpenForm early = new OpenForm(edit, reception.reads(edit));
		care.sends(edit, early.with("phone", "600 700 800"));
		assertThat(reception.isTold(edit, early.with("name", "Anna Kos"))).contains("Zostało też to", "Telefon.");
		assertThat(this.customers.own(anna)).extracting(Customer::name, Customer::phone)
			.containsExactly("Anna Kos", "+48600700800");
		String page = text(reception.sends(edit, early.with("language", "sl", "name", "Anna Lis")).getResponse());
		assertThat(page).contains("role=\"alert\"", ">Anna Lis<", ">Anna Kos<").doesNotContain(">słoweński</dd>");
	}

	@Test
	void twoLeadsSetUpTheShop() throws Exception {
		Clerk lead = new Clerk(this.web, "lead");
		OpenForm early = new OpenForm(SHOP, lead.reads(SHOP));
		lead.sends(SHOP, early.with("hours", "10-18", "techniciansSeePrices", "false", "workDays", "5"));
		assertThat(lead.isTold(SHOP, early.with("city", "Radom"))).contains("Zostało też to", "Godziny otwarcia");
		assertThat(this.shop.data().hours()).isEqualTo("10-18");
		assertThat(this.shop.data().address().city()).isEqualTo("Radom");
		String page = text(
				lead.sends(SHOP, early.with("hours", "7-15", "techniciansSeePrices", "true", "workDays", "9"))
					.getResponse());
		assertThat(page).contains("Nic jeszcze nie zapisano", ">7-15<", ">10-18<")
			.doesNotContain("Serwisanci widzą ceny</dd>");
		assertThat(this.shop.data().hours()).isEqualTo("10-18");
		lead.sends(SHOP, new OpenForm(SHOP, page).with());
		assertThat(this.shop.data().hours()).isEqualTo("7-15");
		assertThat(this.shop.data().techniciansSeePrices()).as("nobody else wanted it otherwise").isFalse();
		assertThat(this.shop.data().terms().workDays()).isEqualTo(9);
	}

	private static OpenForm profile(Visitor person) throws Exception {
		return new OpenForm(PROFILE, person.text(PROFILE));
	}

	private static MockHttpServletResponse saves(Visitor person, OpenForm form, String... typed) throws Exception {
		MockHttpServletRequestBuilder sent = post(form.page()).with(csrf()).locale(Cast.POLISH);
		String[] all = form.with(typed);
		for (int i = 0; i < all.length; i += 2) {
			sent.param(all[i], all[i + 1]);
		}
		return person.sends(sent);
	}

	private static String text(MockHttpServletResponse answer) throws Exception {
		return answer.getContentAsString(StandardCharsets.UTF_8);
	}

	private static CustomerId id(Actor person) {
		return new CustomerId(Objects.requireNonNull(person.customer()));
	}

}
