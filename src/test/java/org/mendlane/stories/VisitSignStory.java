package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Links;
import org.mendlane.account.Rights;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.document.Signature;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;
import org.mendlane.visit.VisitAnswers;
import org.mendlane.visit.VisitOutcome;
import org.mendlane.visit.VisitReport;
import org.mendlane.visit.VisitWork;
import org.mendlane.visit.Visits;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/**
 * A visit ends with the customer's answer on the technician's phone or from home, and
 * with a paper about it.
 */
class VisitSignStory extends Story {

	private static final String STROKES = "100,100 120,80 160,140 200,90 240,150 280,100 320,140 360,90;120,200 420,190";

	private static final Pattern LINK = Pattern.compile("/o/[A-Za-z0-9_-]{43}/visit");

	@Autowired
	MockMvc web;

	@Autowired
	Links links;

	@Autowired
	RepairOrders orders;

	@Autowired
	Visits visits;

	@Autowired
	VisitAnswers answers;

	@Autowired
	Documents documents;

	@Autowired
	JdbcClient jdbc;

	@Test
	void theCustomerReadsAndSignsOnThePhoneInHisOwnLanguage() throws Exception {
		Actor ziga = this.cast.ziga();
		RepairOrderId order = visited(ziga);
		this.bench.photographs(this.bench.first(order), "photo-repair", this.cast.person("technician"));
		assertThat(turns(order, "technician", "Zamenjano tesnilo", "42").getResponse().getRedirectedUrl())
			.isEqualTo(page(order));
		assertThat(technician().reads(page(order))).contains("lang=\"sl\"", "Kaj smo opravili", "Zamenjano tesnilo",
				"42 minut", this.bench.first(order).number(), "Cesta na Šmarje 3", "09:00–12:00");
		assertThat(refused(signs(order, "strokes", ""))).startsWith("Podpišite se v polje");
		assertThat(signs(order, "strokes", STROKES).getFlashMap().get("done")).isEqualTo("staff.visit-sign.accepted");
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CLOSED);
		assertThat(this.jdbc.sql("select strokes from visit").query(String.class).list()).contains(STROKES);
		Document paper = paper(order);
		assertThat(text(order)).contains("Zapisnik o obisku", "potrjeno na kraju samem: Žiga Črnčič", "42 minut",
				"Zamenjano tesnilo", "Katarzyna Zając");
		assertThat(this.mails.of(ziga, "visit-done").get(0).attachments()).containsExactly(paper.id());
		String file = "/files/" + paper.id().value();
		assertThat(technician().reads("/staff/cases/" + order.number())).contains("/staff" + file, "Protokół z wizyty");
		Visitor visitor = Visitor.customer(this.web, ziga);
		assertThat(visitor.text("/portal/orders/" + order.number())).contains("/portal" + file, "Zapisnik o obisku");
		assertThat(visitor.status("/portal" + file)).isEqualTo(200);
	}

	@Test
	void whatWasAnsweredStaysAsItIs() throws Exception {
		RepairOrderId order = visited(this.cast.anna());
		turns(order, "technician", "Nowa uszczelka", "30");
		signs(order, "byName", "true");
		assertThat(text(order)).contains("bez podpisu odręcznego", "Anna Wiśniewska", "Nowa uszczelka");
		assertThat(technician().reads(page(order))).contains("Nic tu nie czeka na podpis").doesNotContain("<canvas");
		assertThat(refused(signs(order, "strokes", STROKES))).contains("nie ma teraz umówionej wizyty");
		Actor technician = this.cast.person("technician");
		assertRefused("visit.none", () -> this.visits.note(order, new VisitWork("Nic", 1), technician));
		assertRefused("visit.none", () -> this.visits.sign(order, new Signature("Anna", STROKES), technician));
		assertRefused("visit.none", () -> this.visits.report(order,
				new VisitReport(VisitOutcome.REJECTED, "Nic", 1, "Cieknie", null), "technician"));
		assertRefused("visit.answered", () -> this.answers.reject(order, "Cieknie", this.cast.person("care")));
		assertThat(this.visits.last(order)).get()
			.satisfies((visit) -> assertThat(visit.work()).isEqualTo(new VisitWork("Nowa uszczelka", 30)));
		assertThat(paper(order)).isNotNull();
	}

	@Test
	@EnabledIfSystemProperty(named = "mendlane.test.database", matches = "postgresql")
	void theDatabaseRefusesToChangeWhatWasAnswered() throws Exception {
		RepairOrderId order = visited(this.cast.anna());
		turns(order, "technician", "Nowa uszczelka", "30");
		signs(order, "byName", "true");
		assertThatExceptionOfType(DataAccessException.class)
			.isThrownBy(() -> this.jdbc.sql("update visit set report = 'Nic'").update())
			.withMessageContaining("A report that was answered stays");
	}

	@Test
	void onlyWhoeverHasTheTaskTurnsItToTheCustomerWithWordsAndMinutes() throws Exception {
		RepairOrderId order = visited(this.cast.anna());
		assertThat(technician().reads("/staff/form/" + task(order))).contains("/sign\"", "Podpis klienta");
		assertThat(refused(turns(order, "technician", " ", "30"))).contains("Napisz, co zostało zrobione");
		assertThat(refused(turns(order, "technician", "Uszczelka", "pół"))).contains("od 0 do");
		assertThat(refused(turns(order, "lead", "Uszczelka", "30"))).isNotEqualTo("null");
		assertThat(technician().reads(page(order))).contains("Nic tu nie czeka na podpis");
		assertThat(refused(signs(order, "strokes", STROKES))).contains("nie ma teraz umówionej wizyty");
		assertThat(this.documents.of(order.number())).isEmpty();
	}

	@Test
	void whoRejectsOnThePhoneSaysWhy() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = visited(anna);
		turns(order, "technician", "Nowa uszczelka", "30");
		String reject = page(order) + "/reject";
		assertThat(technician().sends(reject, "signer", "Anna Wiśniewska", "reason", " ").getFlashMap().get("errors"))
			.isEqualTo(List.of("Napisz, co jest nie tak, najwyżej 1000 znaków."));
		technician().sends(reject, "signer", "Anna Wiśniewska", "reason", "Dalej cieknie");
		this.time.jobs();
		assertThat(this.workshop.open(order.number())).containsExactly("AnswerVisit");
		assertThat(text(order)).contains("nieprzyjęta na miejscu: Anna Wiśniewska", "Dalej cieknie");
		answersRejection(order);
		assertThat(this.mails.of(anna, "visit-answer").get(0).attachments()).containsExactly(paper(order).id());
	}

	@Test
	void theCustomerMayAnswerLaterFromHome() throws Exception {
		Actor company = this.cast.company();
		RepairOrderId order = later(company);
		assertThat(this.documents.of(order.number())).isEmpty();
		String visit = "/portal/orders/" + order.number() + "/visit";
		OutboxMessage mail = this.mails.of(company, "visit-asked").get(0);
		assertThat(mail.text()).contains("Nowa uszczelka", "uznamy, że wszystko jest w porządku");
		Matcher link = LINK.matcher(this.links.withSecrets(mail.html(), mail.to()));
		assertThat(link.find()).isTrue();
		Visitor guest = new Visitor(this.web);
		assertThat(guest.leads(link.group())).isEqualTo(visit);
		assertThat(guest.text(visit)).contains("Nowa uszczelka", "Przyjmuję pracę", "Nie przyjmuję pracy");
		guest.presses(visit + "/accept");
		this.time.jobs();
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CLOSED);
		assertThat(text(order)).contains("Praca przyjęta w portalu: Biuro");
		assertThat(this.mails.of(company, "visit-done").get(0).attachments()).containsExactly(paper(order).id());
		assertThat(guest.text(visit)).contains("Nie ma tu nic do potwierdzenia");
	}

	@Test
	void theAnswerIsAskedForOnEachPageAndBelongsToWhoeverMayGiveIt() throws Exception {
		Actor company = this.cast.company();
		RepairOrderId order = later(company);
		Visitor visitor = Visitor.customer(this.web, company);
		String visit = "/portal/orders/" + order.number() + "/visit";
		for (String page : List.of("/portal", "/portal/devices", "/portal/orders/" + order.number(),
				"/portal/devices/" + this.bench.first(order).number())) {
			assertThat(visitor.text(page)).as(page).contains(visit);
		}
		assertThat(Visitor.customer(this.web, this.cast.anna()).status(visit)).isEqualTo(404);
		Actor reader = this.cast.colleague(company, new Rights(CompanyRight.REGULAR, true, false, null, null));
		assertThat(Visitor.customer(this.web, reader).text(visit)).contains("Odpowiada osoba, która to zgłosiła")
			.doesNotContain("/accept");
		assertRefused("repair.colleagues-order", () -> this.answers.accept(order, reader));
		assertThatExceptionOfType(Refusal.class).as("completed by hand")
			.isThrownBy(() -> this.workshop.completes(order.number(), "AcceptVisit", "care", Map.of()));
		assertThat(this.workshop.open(order.number())).containsExactly("AcceptVisit");
	}

	@Test
	void whoSaysNothingAcceptsAndWhoRejectsFromHomeIsAnswered() throws Exception {
		RepairOrderId silent = later(this.cast.anna());
		this.time.days(13);
		assertThat(this.workshop.open(silent.number())).containsExactly("AcceptVisit");
		this.time.days(2);
		assertThat(this.orders.order(silent).state()).isEqualTo(OrderState.CLOSED);
		assertThat(text(silent)).contains("uznana za przyjętą od");
		Actor anna = this.cast.anna();
		RepairOrderId order = later(anna);
		Visitor visitor = Visitor.customer(this.web, anna);
		String visit = "/portal/orders/" + order.number() + "/visit";
		visitor.presses(visit + "/reject?reason=");
		assertThat(this.workshop.open(order.number())).containsExactly("AcceptVisit");
		visitor.presses(visit + "/reject?reason=Cieknie");
		this.time.jobs();
		assertThat(this.workshop.open(order.number())).containsExactly("AnswerVisit");
		assertThat(text(order)).contains("nieprzyjęta w portalu: Anna", "Cieknie");
		answersRejection(order);
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CLOSED);
	}

	@Test
	void customerCareNotesWhatIsSaidOnTheTelephone() throws Exception {
		RepairOrderId order = later(this.cast.anna());
		Clerk care = new Clerk(this.web, "care");
		String visit = "/staff/visit/" + order.number();
		assertThat(care.reads(visit)).contains("Nowa uszczelka", "Co klient mówi");
		assertThat(technician().isTold(visit + "/accepted")).doesNotContain("klient przyjął pracę.");
		assertThat(care.isTold(visit + "/accepted")).contains("klient przyjął pracę.");
		this.time.jobs();
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CLOSED);
		assertThat(text(order)).contains("telefonicznie");
		assertThat(care.reads(visit)).contains("Nie czekamy tu na odpowiedź");
		assertThat(care.reads("/staff/cases/" + order.number())).contains("Klient przyjął pracę z wizyty");
	}

	/** A technician has a task at this customer's place, today. */
	private RepairOrderId visited(Actor customer) throws Exception {
		RepairOrderId order = new ReportForm().with("way", "VISIT").sends(Visitor.customer(this.web, customer));
		this.time.jobs();
		String day = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(1).toString();
		this.workshop.completes(order.number(), "AgreeVisit", "care",
				Bench.answers("visitDay", day, "visitFrom", "09:00", "visitTo", "12:00", "visitor", "technician"));
		this.time.days(1);
		return order;
	}

	/** He has been there, and the customer answers from home. */
	private RepairOrderId later(Actor customer) throws Exception {
		RepairOrderId order = visited(customer);
		this.workshop.completes(order.number(), "VisitCustomer", "technician",
				Bench.answers("work", "Nowa uszczelka", "minutes", 30, "outcome", "LATER"));
		assertThat(this.workshop.open(order.number())).containsExactly("AcceptVisit");
		return order;
	}

	private void answersRejection(RepairOrderId order) {
		this.workshop.completes(order.number(), "AnswerVisit", "care",
				Bench.answers("answer", "SETTLED", "words", "Zwracamy koszt."));
	}

	private MvcResult turns(RepairOrderId order, String login, String work, String minutes) throws Exception {
		return new Clerk(this.web, login).sends("/staff/form/" + task(order) + "/sign", "f.work", work, "f.minutes",
				minutes);
	}

	private MvcResult signs(RepairOrderId order, String field, String value) throws Exception {
		String name = this.orders.order(order).returnAddress().recipient();
		MvcResult answer = technician().sends(page(order), "signer", name, field, value);
		this.time.jobs();
		return answer;
	}

	private String task(RepairOrderId order) {
		return this.workshop.task(order.number(), "VisitCustomer").taskId();
	}

	private Clerk technician() {
		return new Clerk(this.web, "technician");
	}

	private static String page(RepairOrderId order) {
		return "/staff/visit-sign/" + order.number();
	}

	private Document paper(RepairOrderId order) {
		List<Document> papers = this.documents.photos(order.number(), "visit-report");
		assertThat(papers).hasSize(1);
		return papers.get(0);
	}

	private String text(RepairOrderId order) throws Exception {
		return Paper.text(this.documents, paper(order).id());
	}

	private static String refused(MvcResult answer) {
		return String.valueOf(answer.getFlashMap().get("refused"));
	}

	private static void assertRefused(String key, ThrowingCallable what) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(what).returns(key, Refusal::key);
	}

}
