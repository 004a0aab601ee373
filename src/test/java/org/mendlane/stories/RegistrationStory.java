package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Address;
import org.mendlane.workflow.Definitions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A new customer needs nobody's leave to report a device, and gets a guardian. */
class RegistrationStory extends Story {

	@Autowired
	Customers customers;

	@Autowired
	MockMvc web;

	@Autowired
	Definitions definitions;

	@Test
	void fromRegistrationToTheFirstOrderWithoutAnybodyOfTheShop() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		assertThat(this.mails.of(anna)).containsExactly("registration-confirmed", "order-confirmed");
		assertThat(this.mails.of(anna, "registration-confirmed").get(0).html()).contains("/login");
		assertThat(this.workshop.open(order.number())).containsExactlyInAnyOrder("VerifyOrder", "ReceiveParcel");
	}

	@Test
	void whoHasRegisteredReadsWhatComesNext() throws Exception {
		assertThat(new Visitor(this.web).registers("Jan Nowy", "jan@nowy.example", "a-long-password"))
			.contains("jan@nowy.example", "mend-steps");
		assertThat(this.customers.find("jan@nowy.example", 5)).hasSize(1);
	}

	@Test
	void theSummaryOfARefusedFormFollowsItsFieldsAndCallsThemAsTheirLabelsDo() throws Exception {
		String page = this.web
			.perform(post("/register").with(csrf()).param("country", "PL").locale(Locale.forLanguageTag("pl")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
		assertThat(page.substring(page.indexOf("mend-errors"), page.indexOf("</section>"))).containsSubsequence(
				"Imię i nazwisko lub firma: ", "Ulica i numer: ", "Kod pocztowy: ", "Miejscowość: ", "E-mail: ",
				"Hasło: ");
	}

	@Test
	void whatIsMissingAndWhatIsTooShortIsSaidAtOnce() throws Exception {
		assertThat(new Visitor(this.web).presses("/register?country=PL&password=short").getContentAsString())
			.contains("href=\"#street\"", "href=\"#password\"", "at least 10 characters");
	}

	@Test
	void customerCareHearsOfEveryNewAccountByMailAndTask() {
		Customer customer = this.customers.own(this.cast.anna());
		assertThat(this.mails.about(customer.id().caseNumber())).extracting("template").contains("new-customer");
		assertThat(this.workshop.open(customer.id().caseNumber())).containsExactly("CheckNewCustomer");
	}

	@Test
	void theTableFindsTheGuardian() {
		assertThat(this.customers.own(this.cast.anna()).guardian()).isEqualTo("care");
		assertThat(this.customers.own(company("00-105")).guardian()).isEqualTo("lead");
	}

	@Test
	void whereTheTableHasNoRowTheLeadChooses() {
		Customer customer = this.customers.own(company("80-001"));
		assertThat(customer.guardian()).isNull();
		this.workshop.completes(customer.id().caseNumber(), "ChooseGuardian", "lead", Bench.answers("chosen", "care"));
		assertThat(this.customers.get(customer.id()).guardian()).isEqualTo("care");
	}

	@Test
	void whomTheTableNamesButTheShopDoesNotKnowIsReplacedByAChoice() throws IOException {
		String shipped = Resources.text("/processes/guardian.dmn");
		deploy(shipped.replace("\"care\"", "\"somebody-who-left\""));
		try {
			Customer customer = this.customers.own(this.cast.anna());
			assertThat(customer.guardian()).isNull();
			assertThat(this.workshop.open(customer.id().caseNumber())).contains("ChooseGuardian");
		}
		finally {
			deploy(shipped);
		}
	}

	@Test
	void theSettingMakesEveryGuardianAChoiceByHand() {
		this.cast.guardiansByRule(false);
		try {
			Customer customer = this.customers.own(this.cast.anna());
			assertThat(customer.guardian()).isNull();
			assertThat(this.workshop.open(customer.id().caseNumber())).contains("ChooseGuardian");
		}
		finally {
			this.cast.guardiansByRule(true);
		}
	}

	private void deploy(String table) {
		assertThat(this.definitions
			.deployFile("guardian.dmn", table.getBytes(StandardCharsets.UTF_8), this.cast.person("analyst"))
			.refused()).isFalse();
	}

	private Actor company(String postalCode) {
		return this.cast.registers("Żółta Łódź sp. z o.o.", Cast.POLISH,
				new Address("Żółta Łódź sp. z o.o.", "ul. Prosta 1", postalCode, "Miasto", "PL"), CustomerKind.COMPANY);
	}

}
