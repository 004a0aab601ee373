package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.customer.Customers;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.helpdesk.EntryKind;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Nothing stands still unseen: the guardian sees whom to call, and the diagram tells
 * those concerned.
 */
class RadarStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Conversations conversations;

	@Autowired
	Customers customers;

	@Test
	void aSilentCustomerIsSeenByHisGuardianWithAgeAndLastContact() throws Exception {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		RepairId device = quoted(anna);
		assertThat(row(radar("care", ""), device.number())).contains("Czeka na klienta", "od dziś");
		this.time.days(8);
		assertThat(row(radar("care", ""), device.number())).contains("Klient milczy", "8 dni", anna.name(),
				"tel:+48601100100", ">601 100 100<", "/staff/decision/" + device.number());
		assertThat(radar("lead", "")).as("whose customer it is not").doesNotContain(device.number());
		assertThat(radar("lead", "?all=true")).contains(device.number());
		decides(anna, device, Choice.NECESSARY);
		assertThat(radar("care", "")).doesNotContain(device.number());
	}

	@Test
	void aCallIsKeptAndIsTheLastContactButNothingForTheCustomer() throws Exception {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		RepairId device = quoted(anna);
		this.time.days(9);
		String before = row(radar("care", ""), device.number());
		this.web
			.perform(post("/staff/cases/" + device.number() + "/call").param("reached", "true")
				.param("text", "Zastanawia się do piątku")
				.param("back", "/staff/radar")
				.with(csrf())
				.with(user("care").roles("STAFF", "CARE")))
			.andExpect((result) -> assertThat(result.getResponse().getRedirectedUrl()).isEqualTo("/staff/radar"));
		assertThat(this.conversations.of(device.number(), this.cast.person("care"))).last()
			.returns(EntryKind.CALL, Entry::kind)
			.returns("Zastanawia się do piątku", Entry::text);
		assertThat(this.conversations.of(device.number(), anna)).isEmpty();
		assertThat(contact(row(radar("care", ""), device.number()))).isNotEqualTo(contact(before));
	}

	@Test
	void whatDoesNotMoveIsToldToTechnicianAndGuardianEveryFiveDays() throws Exception {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		RepairId device = received(anna);
		this.time.hours(5 * 24 - 1);
		assertThat(told(device)).isEmpty();
		this.time.hours(1);
		assertThat(told(device)).hasSize(2);
		this.time.days(5);
		assertThat(told(device)).hasSize(4);
		assertThat(row(radar("care", ""), device.number())).contains("Stoi w miejscu", "10 dni");
		this.workshop.diagnoses(device, "PAID");
		this.workshop.quotes(device);
		this.time.days(6);
		assertThat(told(device)).as("somebody else's turn").hasSize(4);
	}

	@Test
	void whatNobodyVerifiesChecksOrHandsOverIsToldToTheGuardian() throws Exception {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.time.days(5);
		assertThat(this.mails.about(order.number())).filteredOn((mail) -> mail.template().equals("case-stands"))
			.singleElement()
			.returns("care@shop.example", OutboxMessage::to)
			.satisfies((mail) -> assertThat(mail.text()).contains("Magnifica S", "Sprawdź zgłoszenie"));
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "WARRANTY");
		this.workshop.repairs(device);
		this.time.days(5);
		assertThat(told(device)).singleElement()
			.returns("care@shop.example", OutboxMessage::to)
			.satisfies((mail) -> assertThat(mail.text()).contains("Kontrola"));
		this.workshop.passes(device);
		packs(device);
		this.time.days(6);
		assertThat(told(device)).hasSize(2);
		assertThat(row(radar("care", ""), device.number())).contains("Kurier nie odebrał");
	}

	@Test
	void aMailToAnybodyOfTheCompanyIsAContact() throws Exception {
		Actor colleague = this.cast.colleague(this.cast.company(), CompanyRight.REGULAR);
		RepairOrderId order = this.bench.reports(colleague, "coffee");
		assertThat(contact(row(radar("lead", "?all=true"), order.number()))).contains("maj 2026");
	}

	@Test
	void theQuoteIsTheTechniciansToo() {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "PAID");
		this.time.days(5);
		assertThat(told(device)).extracting(OutboxMessage::to)
			.containsExactlyInAnyOrder("technician@shop.example", "care@shop.example");
	}

	@Test
	void aParcelThatNeverComesAndADeliveryThatNobodyConfirmsAreSeen() throws Exception {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.workshop.verifies(order);
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		sends(device);
		this.time.days(6);
		assertThat(told(device)).isEmpty();
		this.time.days(1);
		assertThat(told(device)).isNotEmpty();
		assertThat(row(radar("care", ""), device.number())).contains("Doręczenie niepotwierdzone");
		this.time.days(8);
		assertThat(row(radar("care", ""), order.number())).contains("Paczka się spóźnia");
		assertThat(radar("care", "")).as("taken as delivered").doesNotContain(device.number());
	}

	private void packs(RepairId device) {
		Actor dispatch = this.cast.person("dispatch");
		this.bench.photographs(device, "photo-dispatch", dispatch);
		this.parcels.pack(
				new Packing(List.of(new PackedDevice(device, "kabel")), Carrier.INPOST, "623004719982000000101234"),
				dispatch);
		this.time.jobs();
	}

	private List<OutboxMessage> told(RepairId device) {
		return this.mails.about(device.number())
			.stream()
			.filter((mail) -> mail.template().equals("case-stands"))
			.toList();
	}

	private String radar(String login, String query) throws Exception {
		return this.web
			.perform(get("/staff/radar" + query).with(csrf())
				.with(user(login).roles("STAFF", login.toUpperCase(Locale.ROOT))))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static String contact(String row) {
		assertThat(row).contains("Ostatni kontakt");
		return row.substring(row.indexOf("Ostatni kontakt"), row.indexOf("</span>", row.indexOf("Ostatni kontakt")));
	}

	/** What the page says about one case. */
	private static String row(String page, String number) {
		int at = page.indexOf("/staff/cases/" + number + "\"");
		assertThat(at).as("row of " + number).isPositive();
		int end = page.indexOf("</li>", at);
		return page.substring(at, end).replace('\u00a0', ' ');
	}

}
