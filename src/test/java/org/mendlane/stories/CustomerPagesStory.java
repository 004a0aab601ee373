package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Address;
import org.mendlane.text.Texts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What a customer reads on the portal. */
class CustomerPagesStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Accounts accounts;

	@Autowired
	Texts texts;

	@Autowired
	Clock clock;

	@Test
	void theGuardianIsNamedWhereverTheCustomerMayHaveAQuestion() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		String card = "/portal/devices/" + device.number();
		List<String> pages = List.of("/portal", card, "/portal/orders/" + device.order().number(),
				card + "/quote?version=1");
		Actor care = this.cast.person("care");
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		for (String page : pages) {
			assertThat(page(page, anna)).as(page).contains("Twój opiekun", care.name(), "tel:+48", "mailto:");
		}
	}

	@Test
	void theListIsNarrowedToTheDaysOfReporting() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId early = this.bench.reports(anna, "coffee");
		LocalDate first = LocalDate.now(this.clock);
		this.time.days(3);
		RepairOrderId late = this.bench.reports(anna, "coffee");
		LocalDate last = LocalDate.now(this.clock);
		String list = "/portal/devices?from=";
		assertThat(page(list + first + "&to=" + first, anna)).contains(early.number() + "D1", "Pokazano 1 urządzenie")
			.doesNotContain(late.number() + "D1");
		assertThat(page(list + first.plusDays(1), anna)).contains(late.number() + "D1")
			.doesNotContain(early.number() + "D1");
		assertThat(page(list + first + "&to=" + last, anna)).contains("Pokazano 2 urządzenia");
		assertThat(page(list + last + "&to=" + first, anna)).contains("Sprawdź obie daty");
		assertThat(page(list + "2026-02-30", anna)).contains("Sprawdź obie daty", "Pokazano 2 urządzenia");
		assertThat(page(list + "&to=%2B999999999-12-31", anna)).contains("Sprawdź obie daty");
	}

	@Test
	void cancellingTwiceLeadsBackToTheOrder() throws Exception {
		Actor anna = this.cast.anna();
		String order = "/portal/orders/" + this.bench.reports(anna, "coffee").number();
		for (int i = 0; i < 2; i++) {
			assertThat(send(order + "/cancel?reason=x", anna)).isEqualTo(order);
		}
	}

	@Test
	void nothingIsGoingOnInACancelledOrder() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		List<String> pages = List.of("/portal/orders/" + order.number(), "/portal/devices/" + order.number() + "D1");
		for (String page : pages) {
			assertThat(page(page, anna)).as(page).contains("aria-current=\"step\"");
		}
		send(pages.get(0) + "/cancel?reason=x", anna);
		this.time.jobs();
		for (String page : pages) {
			assertThat(page(page, anna)).as(page)
				.contains("mend-stages")
				.doesNotContain("aria-current=\"step\"", "mend-stage-next");
		}
	}

	@Test
	void manyDevicesToBeShippedHideNoDecision() throws Exception {
		Actor anna = this.cast.anna();
		RepairId quoted = quoted(anna);
		this.time.days(1);
		this.bench.reports(anna, "coffee".concat(" coffee".repeat(59)).split(" "));
		assertThat(page("/portal", anna)).contains("2 sprawy czekają na Ciebie",
				"/portal/devices/" + quoted.number() + "/quote?version=1");
	}

	@Test
	void changedDataStandOnTheStaffsPageWithTheChangeInItsHistory() throws Exception {
		Actor anna = this.cast.anna();
		CustomerId id = this.customers.own(anna).id();
		this.web
			.perform(post("/portal/profile").with(customer(anna))
				.with(csrf())
				.param("name", "Anna Wiśniewska")
				.param("email", anna.login())
				.param("phone", "+48 600 700 800")
				.param("street", "ul. Długa 1")
				.param("postalCode", "00-238")
				.param("city", "Warszawa")
				.param("country", "PL"))
			.andReturn();
		String staff = this.web
			.perform(get("/staff/customers/" + id.caseNumber()).with(user("lead").roles("STAFF", "LEAD")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(staff).contains("tel:+48600700800", "600 700 800", "ul. Długa 1")
			.containsSubsequence(this.texts.get("staff.fact.CustomerChanged", this.cast.person("lead").language()),
					anna.name());
	}

	@Test
	void theLanguageHeIsSpokenToInIsOnlyWhatHeChooses() throws Exception {
		Actor anna = this.cast.anna();
		Visitor visitor = Visitor.customer(this.web, anna);
		Locale spoken = this.customers.own(anna).language();
		this.accounts.changeLanguage(anna.login(), Locale.forLanguageTag("sl"));
		saves(visitor, "phone", "+48 600 700 801");
		assertThat(this.customers.own(anna)).returns(spoken, Customer::language)
			.returns("+48600700801", Customer::phone);
		saves(visitor, "language", "sl");
		assertThat(this.customers.own(anna).language()).isEqualTo(Locale.forLanguageTag("sl"));
	}

	@Test
	void anAddressInOneLineDoesNotBreakWithinItsPostalCode() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		Address home = this.customers.own(anna).address();
		assertThat(page("/portal/devices/" + device.number(), anna))
			.contains(home.postalCode().replace("-", "-\u2060") + "\u00a0" + home.city())
			.doesNotContain(home.line());
	}

	private static void saves(Visitor visitor, String... typed) throws Exception {
		OpenForm form = new OpenForm("/portal/profile", visitor.text("/portal/profile"));
		MockHttpServletRequestBuilder sent = post(form.page()).with(csrf());
		String[] all = form.with(typed);
		for (int i = 0; i < all.length; i += 2) {
			sent.param(all[i], all[i + 1]);
		}
		visitor.sends(sent);
	}

	private String page(String address, Actor actor) throws Exception {
		return this.web.perform(get(URI.create(address)).with(customer(actor)))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private String send(String address, Actor actor) throws Exception {
		return this.web.perform(post(address).with(customer(actor)).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl();
	}

	private static RequestPostProcessor customer(Actor actor) {
		return user(actor.login()).roles("CUSTOMER");
	}

}
