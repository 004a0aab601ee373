package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.logistics.Loaners;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Promise;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A consumer gets his quote as a European Repair Information Form, too. */
class RepairFormStory extends Story {

	private static final Pattern SUM = Pattern.compile("[0-9 ]+,[0-9]{2} zł");

	private static final Map<Choice, Promise> PROMISED = Map.of(Choice.NECESSARY, new Promise(5, 12),
			Choice.RECOMMENDED, new Promise(8, 0));

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	Links links;

	@Autowired
	Loaners loaners;

	@AfterEach
	void everybodySeesPricesAgain() {
		this.cast.techniciansSeePrices(true);
	}

	@Test
	void theFormSaysWhatTheQuoteSaysOnTheScreen() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = offered(anna, 30, PROMISED);
		String page = Visitor.customer(this.web, anna).text("/portal/devices/" + device.number() + "/quote?version=1");
		assertThat(page).contains("Europejski formularz informacji o naprawie");
		String form = Paper.text(this.documents, form(device).get(0).id()).replace('\u00a0', ' ');
		assertThat(form).contains("Serwis Kowalczyk", "serwis@shop.example", "Anna Wiśniewska",
				"Ekspres traci ciśnienie.", "Wymiana pompy", "479,70 zł", "658,05 zł", "5 dni roboczych",
				"8 dni roboczych", "12 miesięcy", "Odsyłamy urządzenie paczką", "3 cze 2026");
		String screen = page.replace('\u00a0', ' ').replace("&nbsp;", " ");
		assertThat(SUM.matcher(form).results().map((sum) -> sum.group().strip())).isNotEmpty()
			.allSatisfy((sum) -> assertThat(screen).contains(sum));
		assertThat(this.mails.of(anna, "quote-ready").get(0).attachments()).hasSize(2);
	}

	@Test
	void aCompanyGetsTheQuoteAlone() throws Exception {
		Actor company = this.cast.company();
		RepairId device = offered(company, 60, PROMISED);
		assertThat(form(device)).isEmpty();
		assertThat(new Clerk(this.web, "technician").reads("/staff/quote/" + device.number()))
			.doesNotContain("formularz informacji o naprawie");
	}

	@Test
	void whatBindsNoThirtyDaysOrSaysNoTimeHasNoForm() throws Exception {
		assertThat(form(offered(this.cast.anna(), 29, PROMISED))).isEmpty();
		assertThat(form(offered(this.cast.anna(), 30, Map.of(Choice.NECESSARY, new Promise(5, 0))))).isEmpty();
		RepairId device = received(this.cast.anna());
		this.workshop.diagnoses(device, "PAID");
		assertThat(new Clerk(this.web, "technician").reads("/staff/quote/" + device.number()))
			.contains("name=\"validUntil\" required value=\"2026-06-03\"", "co najmniej do 3 cze 2026");
	}

	@Test
	void whatTheCustomerHasMeanwhileIsSaid() throws Exception {
		Actor anna = this.cast.anna();
		String lent = this.loaners.add("Ekspres zastępczy", "Z-1", this.cast.person("lead")).code();
		assertThat(Paper.text(this.documents, form(offered(anna, 31, PROMISED)).get(0).id()))
			.contains("o ile jedno z naszych urządzeń jest wolne");
		RepairId device = received(anna);
		this.loaners.lend(lent, device.order(), LocalDate.of(2026, 5, 20), this.cast.person("reception"));
		assertThat(Paper.text(this.documents, form(offered(device, 31, PROMISED)).get(0).id()))
			.contains("Do końca naprawy masz jedno z naszych urządzeń");
	}

	@Test
	void itIsOpenToWhomTheQuoteIsOpen() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = offered(anna, 30, PROMISED);
		String file = "/files/" + form(device).get(0).id().value();
		Visitor guest = new Visitor(this.web);
		String mail = this.links.withSecrets(this.mails.of(anna, "quote-ready").get(0).html(), anna.login());
		guest.reads(Pattern.compile("/o/[A-Za-z0-9_-]{43}/D1/quote")
			.matcher(mail)
			.results()
			.findFirst()
			.orElseThrow()
			.group());
		assertThat(guest.status("/portal" + file)).isEqualTo(200);
		assertThat(Visitor.customer(this.web, this.cast.anna()).status("/portal" + file)).isEqualTo(404);
		assertThat(new Clerk(this.web, "technician").reads("/staff/cases/" + device.number()))
			.contains("/staff" + file);
		this.cast.techniciansSeePrices(false);
		Clerk technician = new Clerk(this.web, "technician");
		assertThat(technician.reads("/staff/cases/" + device.number())).doesNotContain("/staff" + file);
		assertThat(technician.sends(get("/staff" + file)).getResponse().getContentType())
			.isNotEqualTo("application/pdf");
	}

	private List<Document> form(RepairId device) {
		return this.documents.photos(device.number(), "repair-form");
	}

	private RepairId offered(Actor customer, int days, Map<Choice, Promise> promised) {
		return offered(received(customer), days, promised);
	}

	private RepairId offered(RepairId device, int days, Map<Choice, Promise> promised) {
		this.workshop.diagnoses(device, "PAID");
		Actor technician = this.cast.person("technician");
		this.quotes.addLine(device, new NewLine("S-PUMP", 1, Scope.NECESSARY, null), technician);
		this.quotes.addLine(device, new NewLine("P-PUMP", 1, Scope.NECESSARY, null), technician);
		this.quotes.addLine(device, new NewLine("S-BURR", 1, Scope.RECOMMENDED, null), technician);
		this.quotes.promise(device, promised, technician);
		LocalDate today = LocalDate.ofInstant(this.time.instant(), this.time.getZone());
		this.quotes.describe(device, "Ekspres traci ciśnienie.", today.plusDays(days), technician);
		this.quotes.offer(device, technician);
		this.time.jobs();
		return device;
	}

}
