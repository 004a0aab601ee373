package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.quote.Choice;
import org.mendlane.quote.DecisionRecord;
import org.mendlane.quote.Promise;
import org.mendlane.quote.Quote;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/**
 * A quote says when the repair is done, how long it is guaranteed, and what declining
 * costs.
 */
class PromiseStory extends Story {

	private static final String BOTH = "W razie rezygnacji płacisz 68,90 zł: 49,00 zł za diagnozę i 19,90 zł za paczkę zwrotną";

	private static final ZoneId WARSAW = ZoneId.of("Europe/Warsaw");

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@AfterEach
	void theShopIsWhatItWas() {
		this.cast.guardiansByRule(true);
	}

	@Test
	void theTechnicianPromisesAndTheCustomerComparesAndReadsItInHisRecord() throws Exception {
		shopSays("5", "12", "49", "19,90");
		Actor anna = this.cast.anna();
		RepairId device = diagnosed(anna, "PAID");
		assertThat(technician().reads(editor(device))).contains("name=\"days-NECESSARY\" type=\"number\"",
				"value=\"5\"", "value=\"12\"");
		promises(device, "days-NECESSARY", "3", "months-NECESSARY", "6", "days-RECOMMENDED", "8", "months-RECOMMENDED",
				"24");
		this.workshop.quotes(device);
		assertThat(this.mails.of(anna, "quote-ready").get(0).html().replace('\u00a0', ' ')).contains(BOTH);
		assertThat(read(anna, device, "/quote?version=1")).contains("3 dni roboczych", "8 dni roboczych", "6 miesięcy",
				"24 miesiące", BOTH);
		assertThat(read(anna, device, "/quote/decision?version=1&choice=RECOMMENDED")).contains("8 dni roboczych",
				"24 miesiące");
		assertThat(decide(anna, device, "RECOMMENDED").getStatus()).isEqualTo(302);
		DecisionRecord record = this.quotes.records(device).get(0);
		assertThat(record.agreed().promise()).isEqualTo(new Promise(8, 24));
		assertThat(record.paper())
			.isEqualTo(this.documents.sha256(this.documents.photos(device.number(), "quote").get(0).id()));
		assertThat(read(anna, device, "/quote?version=1")).contains("Zapis decyzji", "8 dni roboczych");
	}

	@Test
	void whatWasPromisedIsTheDayOfTheWork() throws Exception {
		shopSays("5", "12", "", "");
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		LocalDate day = this.quotes.readyBy(device).orElseThrow();
		LocalDate decided = LocalDate.ofInstant(this.time.instant(), WARSAW);
		assertThat(ChronoUnit.DAYS.between(decided, day)).as("five working days").isBetween(6L, 7L);
		assertThat(day.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
		assertThat(LocalDate.ofInstant(this.workshop.task(device.number(), "Repair").due(), WARSAW)).isEqualTo(day);
		assertThat(read(anna, device, "")).contains("Planujemy naprawić je do");
		this.time.days(8);
		assertThat(read(anna, device, "")).contains("trwa to dłużej");
		this.workshop.repairs(device);
		assertThat(this.workshop.task(device.number(), "CheckQuality").due()).isNotNull();
	}

	@Test
	void whoDeclinesReadsWhatItCostsBeforeHeConfirms() throws Exception {
		shopSays("", "", "49", "19,90");
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		shopSays("", "", "99", "0");
		assertThat(read(anna, device, "/quote/decision?version=1&choice=NONE"))
			.as("what was offered, not what the shop says by now")
			.contains(BOTH, "Diagnoza", "Paczka zwrotna", "68,90 zł");
		assertThat(new Clerk(this.web, "care").reads("/staff/decision/" + device.number()).replace('\u00a0', ' '))
			.contains(BOTH);
		assertThat(decide(anna, device, "NONE").getStatus()).isEqualTo(302);
		assertThat(this.quotes.records(device).get(0).agreed().gross()).isEqualTo(new Money(6890, "PLN"));
		assertThat(read(anna, device, "/quote?version=1")).contains("68,90 zł").doesNotContain("Gwarancja na naprawę");
	}

	@Test
	void whoDeclinedAndCollectsHimselfPaysForNoParcel() throws Exception {
		shopSays("", "", "49", "19,90");
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		assertThat(new Clerk(this.web, "reception").reads("/staff/handed-out/" + device.order().number())
			.replace('\u00a0', ' ')).contains("Do zapłaty: 49,00 zł");
	}

	@Test
	void underWarrantyDecliningCostsNothing() throws Exception {
		shopSays("5", "12", "49", "19,90");
		Actor anna = this.cast.anna();
		RepairId device = diagnosed(anna, "WARRANTY");
		this.workshop.offers(device);
		Quote quote = this.quotes.current(device).orElseThrow();
		assertThat(quote.gross(Choice.NONE)).isEqualTo(Money.zero("PLN"));
		assertThat(quote.variant(Choice.NECESSARY).promise()).isEqualTo(new Promise(5, 12));
		assertThat(technician().reads("/staff/quote/" + device.number() + "/preview")).contains("5 dni roboczych",
				"12 miesięcy", "Rezygnacja nic nie kosztuje");
	}

	@Test
	void theNextVersionAndAFurtherVariantPromiseTheSame() throws Exception {
		shopSays("5", "12", "0", "");
		RepairId device = quoted(this.cast.anna());
		Actor technician = this.cast.person("technician");
		this.quotes.draft(device, technician);
		this.quotes.addVariant(device, "Jak nowy", technician);
		promises(device, "days-NECESSARY", "2", "months-NECESSARY", "12", "days-RECOMMENDED", "", "months-RECOMMENDED",
				"12", "days-THIRD", "20", "months-THIRD", "36");
		assertThat(this.quotes.draft(device, technician).variants()).extracting((variant) -> variant.promise())
			.containsExactly(new Promise(2, 12), new Promise(0, 12), new Promise(20, 36));
		assertThat(this.quotes.current(device).orElseThrow().variants()).extracting((variant) -> variant.promise())
			.as("what the customer has")
			.containsOnly(new Promise(5, 12));
	}

	@Test
	void nonsenseIsRefusedAndWhatWasTypedStays() throws Exception {
		RepairId device = diagnosed(this.cast.anna(), "PAID");
		assertThat(promises(device, "days-NECESSARY", "251", "months-NECESSARY", "1")).contains("od 0 do 250",
				"value=\"251\"");
		assertThat(promises(device, "days-NECESSARY", "1", "months-NECESSARY", "soon")).contains("od 0 do 120",
				"value=\"soon\"");
		assertThat(shopSays("5", "12", "1.234", "")).contains("1.234", "role=\"alert\"");
		assertThat(shopSays("5", "12", "1000000,01", "")).contains("1000000,01", "role=\"alert\"");
	}

	private RepairId diagnosed(Actor customer, String payer) {
		RepairId device = received(customer);
		this.workshop.diagnoses(device, payer);
		return device;
	}

	private String shopSays(String days, String months, String diagnosis, String parcel) throws Exception {
		return new Clerk(this.web, "lead").isTold("/staff/shop", "name", "Serwis Kowalczyk", "street", "ul. Długa 5",
				"postalCode", "00-238", "city", "Warszawa", "country", "PL", "email", "serwis@shop.example", "language",
				"pl", "guardianByRule", "true", "techniciansSeePrices", "true", "workDays", days, "guaranteeMonths",
				months, "diagnosisFee", diagnosis, "returnFee", parcel);
	}

	private String promises(RepairId device, String... promises) throws Exception {
		LocalDate until = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(30);
		String[] form = new String[promises.length + 6];
		System.arraycopy(new String[] { "text", "Pompa", "validUntil", until.toString(), "todo", "save" }, 0, form, 0,
				6);
		System.arraycopy(promises, 0, form, 6, promises.length);
		return technician().isTold(editor(device), form);
	}

	private Clerk technician() {
		return new Clerk(this.web, "technician");
	}

	private static String editor(RepairId device) {
		return "/staff/quote/" + device.number();
	}

	private MockHttpServletResponse decide(Actor who, RepairId device, String choice) throws Exception {
		return this.web
			.perform(post("/portal/devices/" + device.number() + "/quote/decision").param("version", "1")
				.param("choice", choice)
				.with(user(who.login()).roles("CUSTOMER"))
				.with(csrf()))
			.andReturn()
			.getResponse();
	}

	private String read(Actor who, RepairId device, String path) throws Exception {
		return this.web
			.perform(get("/portal/devices/" + device.number() + path).with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)
			.replace('\u00a0', ' ');
	}

}
