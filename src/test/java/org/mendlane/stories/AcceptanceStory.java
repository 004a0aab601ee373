package org.mendlane.stories;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.Rejection;
import org.mendlane.logistics.Rejections;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.testing.Pixels;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

/** Who has his device back accepts the work, says nothing, or says what is wrong. */
class AcceptanceStory extends Story {

	private static final String LEAKS = "Nadal cieknie spod spodu";

	@Autowired
	MockMvc web;

	@Autowired
	Rejections rejections;

	@Autowired
	Repairs repairs;

	@Autowired
	RepairOrders orders;

	@Autowired
	Documents documents;

	@Autowired
	Journal journal;

	@Test
	void oneClickSaysThatItHasComeAndThatAllIsWell() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = sent(anna);
		assertThat(page(device, anna)).contains("Dotarło i wszystko w porządku", "Coś jest nie tak");
		delivered(device, anna);
		assertClosed(device);
		assertThat(told(anna)).contains("device-delivered").doesNotContain("work-delivered");
		assertThat(facts(device)).contains("ParcelDelivered", "WorkAccepted");
		assertThat(page(device, anna)).contains("Wszystko w porządku", "id=\"rating\"").doesNotContain("/rejection");
	}

	@Test
	void whoSaysNothingForTwoWeeksAfterTheDeliveryHasAccepted() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = sent(anna);
		this.parcels.delivered(device, this.cast.person("care"));
		this.time.jobs();
		assertStage(device.number(), "acceptance");
		assertThat(page(device, anna)).contains("Czy wszystko w porządku?", "Twoja odpowiedź do");
		assertThat(Visitor.customer(this.web, anna).text("/portal")).as("what waits for him")
			.contains("Jedna sprawa czeka na Ciebie");
		assertThat(this.mails.of(anna, "work-delivered")).hasSize(1);
		assertThat(facts(device)).doesNotContain("WorkAccepted");
		this.time.days(13);
		assertThat(this.repairs.repair(device).state()).isEqualTo(RepairState.CHECKED);
		assertThat(this.orders.order(device.order()).state()).isEqualTo(OrderState.OPEN);
		this.time.days(1);
		assertClosed(device);
		assertThat(facts(device)).contains("AcceptanceAssumed").doesNotContain("WorkAccepted");
	}

	@Test
	void whatIsRejectedComesBackIsRepairedAgainAndAccepted() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = sent(anna);
		assertThat(rejects(device, anna, LEAKS).getFlashMap().get("done")).isEqualTo("reject.sent");
		assertThat(this.mails.of(anna, "work-rejected").get(0).html()).contains(LEAKS);
		assertThat(this.documents.photos(device.number(), "photo-rejected")).hasSize(1);
		assertThat(this.workshop.open(device.number())).containsExactly("AnswerRejection");
		answers(device, "BACK", "Prosimy odesłać, koszty są po naszej stronie.");
		assertThat(this.mails.of(anna, "work-return").get(0).text()).contains("po naszej stronie", "ul. Długa 5");
		assertThat(page(device, anna)).contains("Odeślij do nas urządzenie", LEAKS, "po naszej stronie");
		this.time.days(7);
		assertThat(this.mails.of(anna, "work-return-reminder")).hasSize(1);
		comesBack(device);
		assertStage(device.number(), "repair");
		assertThat(this.mails.of(anna, "work-again")).hasSize(1);
		repairedAgain(device, anna);
	}

	private void repairedAgain(RepairId device, Actor anna) throws Exception {
		String task = this.workshop.task(device.number(), "Repair").taskId();
		assertThat(new TaskPage(this.web, task, "technician").shows()).contains("Odrzucone przez klienta", LEAKS);
		this.workshop.repairs(device);
		String check = this.workshop.task(device.number(), "CheckQuality").taskId();
		assertThat(new TaskPage(this.web, check, "quality").shows()).contains("Odrzucone przez klienta", LEAKS);
		this.workshop.passes(device);
		assertThat(this.workshop.open(device.number())).as("photographed anew").containsExactly("TakeDispatchPhotos");
		assertThat(this.repairs.departurePhotos(device)).isEmpty();
		sends(device, "623004719982000000009999");
		assertStage(device.number(), "delivery");
		delivered(device, anna);
		assertClosed(device);
		assertThat(facts(device)).containsSubsequence("WorkAccepted", "DeviceReturned", "RejectionAnswered",
				"WorkRejected");
		assertThat(page(device, anna)).contains("Zgłoszono, że coś jest nie tak", LEAKS, "wraca do nas, na nasz koszt");
		assertThat(new Clerk(this.web, "care").reads("/staff/cases/" + device.number()))
			.contains("Klient odrzucił naprawę", LEAKS, "Wróciło po odrzuceniu");
	}

	@Test
	void whatIsSettledInWordsIsClosedWithThem() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = sent(anna);
		this.parcels.delivered(device, this.cast.person("care"));
		this.time.jobs();
		new Clerk(this.web, "care").sends("/staff/delivery/" + device.number() + "/rejected", "reason", LEAKS);
		answers(device, "SETTLED", "To skroplona para, tak ma być.");
		assertClosed(device);
		assertThat(this.mails.of(anna, "work-settled").get(0).html()).contains("skroplona para");
		assertThat(told(anna)).doesNotContain("device-delivered");
		assertThat(page(device, anna)).contains("skroplona para", "id=\"rating\"");
	}

	@Test
	void whoCollectsAndDoesNotSignSendsItStraightBackToTheWorkshop() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = readyToLeave(anna);
		String page = "/staff/handed-out/" + device.order().number();
		Clerk reception = new Clerk(this.web, "reception");
		assertThat(reception.reads(page)).contains("Coś jest nie tak");
		assertThat(reception.isTold(page + "/wrong", "device", device.number(), "reason", " "))
			.contains("Napisz, co jest nie tak");
		reception.sends(page + "/wrong", "device", device.number(), "reason", LEAKS);
		this.time.jobs();
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		assertThat(told(anna)).contains("work-again").doesNotContain("work-rejected");
		this.workshop.repairs(device);
		this.workshop.passes(device);
		assertThat(reception.reads(page)).as("not before the new photos").contains("Teraz nie ma nic do wydania");
		sends(device);
		delivered(device, anna);
		assertClosed(device);
	}

	@Test
	void rejectedTwiceOrTooLateIsRefused() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = sent(anna);
		assertThat(refused(rejects(device, anna, " "))).contains("Napisz, co jest nie tak");
		rejects(device, anna, LEAKS);
		assertThat(refused(rejects(device, anna, LEAKS))).contains("Wiemy już");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.acceptances.accept(device, anna));
		answers(device, "SETTLED", "Tak ma być.");
		MvcResult late = rejects(device, anna, LEAKS);
		assertThat(refused(late)).contains("Serwis Kowalczyk", "+48 22 555 01 40");
		assertThat(late.getFlashMap().get("typed")).isEqualTo(LEAKS);
		assertThat(facts(device)).filteredOn("WorkRejected"::equals).hasSize(1);
	}

	@Test
	void whatIsNotHisNobodyAcceptsOrRejects() throws Exception {
		Actor anna = this.cast.anna();
		Actor ziga = this.cast.ziga();
		RepairId device = sent(anna);
		assertThat(rejects(device, ziga, LEAKS).getResponse().getStatus()).isEqualTo(404);
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.acceptances.accept(device, ziga));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.acceptances.reject(device, LEAKS, this.cast.person("technician")));
		RepairId early = received(anna);
		assertThat(refused(rejects(early, anna, LEAKS))).contains("nie jest jeszcze zapakowane");
		assertThat(this.workshop.open(device.number())).containsExactly("ConfirmDelivery");
	}

	@Test
	void whatNeverComesBackIsAskedAboutAndAnsweredAgain() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = sent(anna);
		this.acceptances.reject(device, LEAKS, anna);
		this.time.jobs();
		answers(device, "BACK", "Prosimy odesłać.");
		this.time.days(30);
		assertThat(this.workshop.open(device.number())).containsExactly("AnswerRejection");
		answers(device, "HERE", "Kurier przywiózł je dziś.");
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		assertThat(this.rejections.of(device)).get().extracting(Rejection::atCounter).isEqualTo(false);
		for (String history : List.of(page(device, anna),
				new Clerk(this.web, "care").reads("/staff/cases/" + device.number()))) {
			assertThat(history).as("each answer").contains("Prosimy odesłać.", "Kurier przywiózł je dziś.");
		}
	}

	private RepairId sent(Actor customer) {
		RepairId device = received(customer);
		this.workshop.diagnoses(device, "WARRANTY");
		this.workshop.repairs(device);
		this.workshop.passes(device);
		sends(device);
		return device;
	}

	private void answers(RepairId device, String outcome, String words) {
		this.workshop.completes(device.number(), "AnswerRejection", "care",
				Bench.answers("outcome", outcome, "words", words));
	}

	/** Reception scans it and says so. */
	private void comesBack(RepairId device) throws Exception {
		Clerk reception = new Clerk(this.web, "reception");
		String page = "/staff/return/" + device.number();
		assertThat(reception.sends(get("/staff/scan?code=" + device.number())).getResponse().getRedirectedUrl())
			.contains(page);
		assertThat(reception.reads(page)).contains(LEAKS);
		reception.sends(page);
		this.time.jobs();
	}

	private MvcResult rejects(RepairId device, Actor who, String reason) throws Exception {
		MvcResult answer = this.web
			.perform(multipart("/portal/devices/" + device.number() + "/rejection")
				.file(new MockMultipartFile("photos", "wet.png", "image/png", Pixels.png()))
				.param("reason", reason)
				.locale(Cast.POLISH)
				.with(user(who.login()).roles("CUSTOMER"))
				.with(csrf()))
			.andReturn();
		this.time.jobs();
		return answer;
	}

	private static String refused(MvcResult answer) {
		return String.valueOf(answer.getFlashMap().get("refused"));
	}

	private String page(RepairId device, Actor who) throws Exception {
		return this.web
			.perform(get("/portal/devices/" + device.number()).locale(Cast.POLISH)
				.with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private List<String> told(Actor person) {
		return this.mails.of(person);
	}

	private List<String> facts(RepairId device) {
		return this.journal.of(device.number()).stream().map(JournalEntry::code).toList();
	}

	private void assertClosed(RepairId device) {
		assertThat(this.repairs.repair(device).state()).isEqualTo(RepairState.CLOSED);
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.orders.order(device.order()).state()).isEqualTo(OrderState.CLOSED);
		assertThat(this.mails.about(device.order().number())).extracting(OutboxMessage::template)
			.contains("order-closed");
	}

}
