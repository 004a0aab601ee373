package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.Holdup.Cause;
import org.mendlane.repair.Holdups;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.WorkClock;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.CaseWay;
import org.mendlane.workflow.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/**
 * A technician who cannot go on says what he waits for, and nobody takes it for
 * forgotten.
 */
class StuckStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Holdups holdups;

	@Autowired
	Customers customers;

	@Autowired
	Journal journal;

	@Autowired
	WorkClock clock;

	@Autowired
	CaseWay way;

	@Test
	void aPartIsAwaitedAsideOfTheWorkAndNobodyIsToldThatTheDeviceStands() throws Exception {
		RepairId device = received(anna());
		this.clock.start(device, technician());
		says(device, Cause.PART, "Pompa Ulka EP5", 10);
		assertThat(this.workshop.open(device.number())).containsExactly("AwaitPart");
		assertThat(this.clock.running("technician")).as("nobody works on it").isEmpty();
		assertThat(page("/staff/bench", "technician")).contains("Pompa Ulka EP5", "/staff/stuck/" + device.number())
			.doesNotContain("/staff/bench/" + device.number() + "/start");
		this.time.days(9);
		assertThat(sent(device, "case-stands")).isEmpty();
		assertThat(page("/staff/radar", "care")).contains("Czeka na część", "Pompa Ulka EP5");
		assertThat(page("/staff/cases", "care")).contains("Pompa Ulka EP5");
		assertThat(page("/staff/cases/" + device.number(), "care")).contains("Pompa Ulka EP5", "Praca wstrzymana");
	}

	@Test
	void whenItIsThereTheSameTaskOpensAgain() throws Exception {
		Actor anna = anna();
		RepairId device = received(anna);
		says(device, Cause.SUPPLIER, "Kod serwisowy od producenta", 4);
		assertThat(customers(device, anna)).contains("Czekamy na producenta lub dostawcę")
			.doesNotContain("Kod serwisowy");
		assertThat(this.way.steps(device.number())).filteredOn((step) -> step.entered() == null)
			.extracting(Step::element)
			.containsSubsequence("Diagnose", "PrepareQuote", "Repair");
		goesOn(device, "technician");
		assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician");
		assertThat(this.holdups.of(device)).isEmpty();
		this.time.days(5);
		assertThat(sent(device, "stuck-due")).as("it went on before").isEmpty();
		assertThat(sent(device, "case-stands")).hasSize(2);
		this.workshop.diagnoses(device, "WARRANTY");
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code)
			.contains("WorkHeldUp", "WorkResumed");
	}

	@Test
	void afterTheExpectedDayTechnicianAndGuardianHearOfItUntilItGoesOn() throws Exception {
		RepairId device = received(anna());
		says(device, Cause.PART, "Uszczelka", 2);
		this.time.days(2);
		assertThat(sent(device, "stuck-due")).isEmpty();
		this.time.days(1);
		assertThat(sent(device, "stuck-due")).extracting(OutboxMessage::to)
			.containsExactlyInAnyOrder("technician@shop.example", "care@shop.example");
		this.time.days(5);
		assertThat(sent(device, "stuck-due")).hasSize(4);
		assertThat(page("/staff/bench", "technician")).contains("Spóźnione");
		says(device, Cause.PART, "Uszczelka, nowa dostawa", 7);
		assertThat(this.workshop.open(device.number())).containsExactly("AwaitPart");
		this.time.days(6);
		assertThat(sent(device, "stuck-due")).as("it has a new day").hasSize(4);
	}

	@Test
	void theCustomersAnswerLetsTheRepairGoOn() throws Exception {
		Actor anna = anna();
		RepairId device = ordered(anna);
		says(device, Cause.CUSTOMER, "Czy mogę wymienić też wężyk?", 6);
		assertThat(this.way.steps(device.number())).filteredOn((step) -> step.entered() == null)
			.extracting(Step::element)
			.contains("Repair", "CheckQuality", "CloseRepair")
			.doesNotContain("Diagnose", "PrepareQuote");
		assertThat(this.workshop.open(device.number())).containsExactly("AnswerTechnician");
		assertThat(this.mails.of(anna, "stuck-question")).singleElement()
			.extracting(OutboxMessage::text)
			.asString()
			.contains("Czy mogę wymienić też wężyk?");
		this.time.days(3);
		assertThat(this.mails.of(anna, "stuck-question-reminder")).hasSize(1);
		assertThat(customers(device, anna)).contains("Serwisant ma pytanie", "Czy mogę wymienić też wężyk?");
		assertThat(customers("/portal", anna)).contains("Odpowiedz serwisantowi");
		answers(device, anna, "Tak, proszę");
		assertThat(this.workshop.task(device.number(), "Repair").assignee()).isEqualTo("technician");
		assertThat(this.holdups.of(device)).isEmpty();
		assertThat(sent(device, "task-given")).extracting(OutboxMessage::to).contains("technician@shop.example");
		this.workshop.repairs(device);
		assertStage(device.number(), "quality");
	}

	@Test
	void whatAnybodyWritesChangesNothingWhileAPartIsAwaited() throws Exception {
		Actor anna = anna();
		RepairId device = ordered(anna);
		says(device, Cause.PART, "Pompa", 6);
		answers(device, anna, "Kiedy będzie gotowe?");
		assertThat(this.workshop.open(device.number())).containsExactly("AwaitPart");
		says(device, Cause.CUSTOMER, "Pompy nie ma. Czy może być zamiennik?", 3);
		assertThat(this.workshop.open(device.number())).containsExactly("AnswerTechnician");
		goesOn(device, "care");
		assertThat(this.workshop.task(device.number(), "Repair").assignee()).isEqualTo("technician");
	}

	@Test
	void onlyWorkCanBeStuckAndOnlyWithAReasonAndADay() throws Exception {
		RepairId device = quoted(anna());
		LocalDate day = today().plusDays(3);
		refused("repair.stuck-not-here", () -> this.holdups.report(device, Cause.PART, "Pompa", day, technician()));
		RepairId other = received(anna());
		refused("repair.stuck-reason", () -> this.holdups.report(other, Cause.PART, " ", day, technician()));
		refused("repair.stuck-until",
				() -> this.holdups.report(other, Cause.PART, "Pompa", today().minusDays(1), technician()));
		refused("account.not-allowed",
				() -> this.holdups.report(other, Cause.PART, "Pompa", day, this.cast.person("dispatch")));
		refused("repair.not-stuck", () -> this.holdups.resume(other, technician()));
		sends("/staff/stuck/" + other.number(), "technician2", form(Cause.PART, "Pompa", 3));
		assertThat(this.workshop.open(other.number())).as("not his task").containsExactly("Diagnose");
	}

	private Actor anna() {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		return anna;
	}

	private RepairId ordered(Actor anna) {
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		return device;
	}

	private Actor technician() {
		return this.cast.person("technician");
	}

	private void says(RepairId device, Cause cause, String reason, int days) throws Exception {
		sends("/staff/stuck/" + device.number(), "technician", form(cause, reason, days));
		assertThat(this.holdups.of(device)).hasValueSatisfying((one) -> assertThat(one.reason()).isEqualTo(reason));
		this.time.jobs();
	}

	private Map<String, String> form(Cause cause, String reason, int days) {
		return Map.of("cause", cause.name(), "text", reason, "until", today().plusDays(days).toString());
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), this.time.getZone());
	}

	private void goesOn(RepairId device, String login) throws Exception {
		sends("/staff/stuck/" + device.number() + "/on", login, Map.of("text", "Jest"));
		this.time.jobs();
	}

	private void sends(String path, String login, Map<String, String> form) throws Exception {
		var request = post(path);
		form.forEach(request::param);
		assertThat(new Clerk(this.web, login).sends(request).getResponse().getStatus()).isEqualTo(303);
	}

	private void answers(RepairId device, Actor customer, String text) throws Exception {
		MvcResult result = this.web
			.perform(multipart("/portal/devices/" + device.number() + "/messages").param("text", text)
				.with(csrf())
				.with(user(customer.login()).roles("CUSTOMER")))
			.andReturn();
		assertThat(result.getFlashMap().get("done")).isEqualTo("device.message-sent");
		this.time.jobs();
	}

	private static void refused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable what) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(what).extracting(Refusal::key).isEqualTo(key);
	}

	private List<OutboxMessage> sent(RepairId device, String template) {
		return this.mails.about(device.number()).stream().filter((mail) -> mail.template().equals(template)).toList();
	}

	private String customers(RepairId device, Actor customer) throws Exception {
		return customers("/portal/devices/" + device.number(), customer);
	}

	private String customers(String path, Actor customer) throws Exception {
		return this.web.perform(get(path).with(user(customer.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private String page(String path, String login) throws Exception {
		return new Clerk(this.web, login).reads(path);
	}

}
