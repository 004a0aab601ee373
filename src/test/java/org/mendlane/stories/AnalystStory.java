package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Languages;
import org.mendlane.workflow.Definitions;
import org.mendlane.workflow.Stage;
import org.mendlane.workflow.Startable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The analyst changes a diagram: no code, no restart; new cases follow, old ones go on.
 */
class AnalystStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Definitions definitions;

	@Autowired
	Startable startable;

	@Autowired
	Conversations conversations;

	@Autowired
	Accounts accounts;

	/**
	 * What was deployed before the clock went back seems newer to the engine: each return
	 * is a new text.
	 */
	@AfterEach
	void theShopsOwnDiagramsReturn() throws IOException {
		String mark = "<!-- " + UUID.randomUUID() + " -->";
		deploy("order.bpmn", shipped("order.bpmn") + mark);
		deploy("repair.bpmn", shipped("repair.bpmn") + mark);
		deploy("visit.bpmn", shipped("visit.bpmn") + mark);
	}

	@Test
	void aShorterReminderConcernsNewOrdersOnly() throws IOException {
		Actor before = this.cast.anna();
		this.bench.reports(before, "coffee");
		deploy("order.bpmn", shipped("order.bpmn").replace("R/P14D", "R/P7D"));
		Actor after = this.cast.anna();
		this.bench.reports(after, "coffee");
		this.time.days(7);
		assertThat(this.mails.of(before, "ship-reminder")).isEmpty();
		assertThat(this.mails.of(after, "ship-reminder")).hasSize(1);
		this.time.days(7);
		assertThat(this.mails.of(before, "ship-reminder")).hasSize(1);
	}

	@Test
	void aDiagramSpeaksTheLanguageOfTheShopUntilItIsRenamed() throws IOException {
		assertThat(name("order")).isEqualTo("Zgłoszenie naprawy");
		deploy("order.bpmn", shipped("order.bpmn").replace("name=\"Repair order\"", "name=\"Paczka\""));
		assertThat(name("order")).isEqualTo("Paczka");
	}

	@Test
	void theStudioCallsEverythingByItsNameInTheReadersLanguage() throws Exception {
		Clerk analyst = new Clerk(this.web, "analyst");
		assertThat(analyst.reads("/studio"))
			.contains("Zgłoszenie naprawy", "Wypożyczenie urządzenia", "Ścieżka naprawy", "Serwisant dla urządzenia",
					"Opiekun nowego klienta", "Naprawa bez pytania")
			.doesNotContain("Path of a repair");
		assertThat(analyst.reads(page("repair-path"))).contains("<h1>Ścieżka naprawy</h1>", "<h2>Ścieżka naprawy</h2>");
		this.accounts.changeLanguage("analyst", Languages.SLOVENIAN);
		try {
			assertThat(analyst.reads("/studio")).contains("Naročilo popravila", "Pot popravila",
					"Skrbnik nove stranke");
			assertThat(analyst.reads(page("order"))).contains("<h1>Naročilo popravila</h1>");
		}
		finally {
			this.accounts.changeLanguage("analyst", Languages.POLISH);
		}
	}

	private String page(String key) {
		return this.definitions.all()
			.stream()
			.filter((definition) -> definition.key().equals(key))
			.map((definition) -> "/studio/definitions/" + definition.id())
			.findFirst()
			.orElseThrow();
	}

	private String name(String key) {
		return this.definitions.all()
			.stream()
			.filter((definition) -> definition.key().equals(key))
			.findFirst()
			.orElseThrow()
			.name();
	}

	@Test
	void aNewStageIsOnTheStatusBarOfNewCases() throws IOException {
		RepairId old = received(this.cast.anna());
		deploy("repair.bpmn", shipped("repair.bpmn").replaceFirst("(id=\"TellChecked\"[^>]*><bpmn:extensionElements>)",
				"$1<camunda:properties><camunda:property name=\"stage\" value=\"cleaning\"/></camunda:properties>"));
		RepairId fresh = received(this.cast.anna());
		assertThat(this.map.stages(old.number())).extracting(Stage::key).doesNotContain("cleaning");
		assertThat(this.map.stages(fresh.number())).extracting(Stage::key)
			.containsSubsequence("quality", "cleaning", "dispatch");
	}

	@Test
	void aStepThatTheAnalystNamedForCustomersIsReadByThemInHisWords() throws Exception {
		deploy("repair.bpmn",
				shipped("repair.bpmn").replace("\"TellChecked\"", "\"Cleaned\"")
					.replaceFirst("(id=\"Cleaned\"[^>]*><bpmn:extensionElements>)", "$1<camunda:properties>"
							+ "<camunda:property name=\"publicText\" value=\"Czyścimy je\"/></camunda:properties>"));
		Actor anna = this.cast.anna();
		assertThat(customer("/portal/devices/" + received(anna).number(), anna)).contains("<b>Czyścimy je</b>")
			.doesNotContain("step.Cleaned");
	}

	@Test
	void aVisitOfAnOlderDiagramCannotBeAnsweredLater() throws Exception {
		deploy("visit.bpmn", shipped("visit.bpmn").replace("AcceptVisit", "TakeBack"));
		String order = new ReportForm().with("way", "VISIT")
			.sends(Visitor.customer(this.web, this.cast.anna()))
			.number();
		this.time.jobs();
		String day = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).toString();
		this.workshop.completes(order, "AgreeVisit", "care",
				Bench.answers("visitDay", day, "visitFrom", "09:00", "visitTo", "12:00", "visitor", "technician"));
		theShopsOwnDiagramsReturn();
		Map<String, Object> report = Bench.answers("work", "Nowa uszczelka", "minutes", 30, "outcome", "LATER");
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.workshop.completes(order, "VisitCustomer", "technician", report))
			.returns("visit.later-not-here", Refusal::key);
		report.putAll(Map.of("outcome", "ACCEPTED", "signer", "Anna"));
		this.workshop.completes(order, "VisitCustomer", "technician", report);
		assertThat(this.workshop.open(order)).isEmpty();
	}

	@Test
	void aDiagramWithoutAWayForRejectionsOffersNone() throws Exception {
		deploy("repair.bpmn", shipped("repair.bpmn").replace("name=\"WorkRejected\"", "name=\"LoanProlonged\""));
		Actor anna = this.cast.anna();
		RepairId old = readyToLeave(anna);
		Clerk staff = new Clerk(this.web, "reception");
		assertThat(staff.reads("/staff/handed-out/" + old.order().number())).doesNotContain("/wrong");
		sendsOff(old);
		theShopsOwnDiagramsReturn();
		RepairId fresh = readyToLeave(anna);
		assertThat(staff.reads("/staff/handed-out/" + fresh.order().number())).contains("/wrong");
		sendsOff(fresh);
		assertThat(customer("/portal/devices/" + old.number(), anna)).contains("/delivered")
			.doesNotContain("/rejection");
		assertThat(customer("/portal/devices/" + old.number() + "/rejection", anna)).doesNotContain("<textarea");
		assertThat(customer("/portal/devices/" + fresh.number(), anna)).contains("/delivered", "/rejection");
		assertThat(staff.reads("/staff/delivery/" + old.number())).contains("/accepted").doesNotContain("/rejected");
		assertThat(staff.reads("/staff/delivery/" + fresh.number())).contains("/accepted", "/rejected");
		delivered(old, anna);
		assertThat(this.workshop.open(old.number())).isEmpty();
	}

	private void sendsOff(RepairId device) {
		Actor dispatch = this.cast.person("dispatch");
		String number = "62300471998200000000" + device.number().substring(6, 10);
		this.parcels.pack(new Packing(List.of(new PackedDevice(device, "kabel")), Carrier.INPOST, number), dispatch);
		this.parcels.pickedUp(number, dispatch);
		this.time.jobs();
	}

	private String customer(String path, Actor who) throws Exception {
		return this.web.perform(get(path).with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	@Test
	void aProcessDrawnFromBuildingBlocksIsStartedWithoutCode() throws IOException {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		deploy("courtesy.bpmn", Resources.text("/stories/courtesy.bpmn"));
		Actor care = this.cast.person("care");
		assertThat(this.startable.startable(care)).extracting("key").contains("courtesy");
		this.startable.start("courtesy", care, Map.of("caseNumber", device.number()));
		this.time.days(2);
		assertThat(this.mails.of(anna)).endsWith("device-checked");
	}

	@Test
	void anAssignmentIsDrawnAndDoneWithoutCode() throws IOException {
		Actor anna = this.cast.anna();
		Actor care = this.cast.person("care");
		RepairId device = received(anna);
		deploy("callback.bpmn", Resources.text("/stories/callback.bpmn"));
		this.startable.start("callback", care, Map.of("caseNumber", device.number()));
		assertThat(this.workshop.task(device.number(), "CallBack").due())
			.isBetween(this.time.instant().plus(Duration.ofHours(47)), this.time.instant().plus(Duration.ofHours(48)));
		this.workshop.completes(device.number(), "CallBack", "care",
				Bench.answers("assignmentNote", "Jest zadowolona"));
		assertThat(this.conversations.of(device.number(), care)).extracting(Entry::text).contains("Jest zadowolona");
		assertThat(this.conversations.of(device.number(), anna)).isEmpty();
		assertThat(this.workshop.open(device.number())).doesNotContain("CallBack");
	}

	@Test
	void aDrawnProcessIsStartedOnTheStaffPagesAndHasAPageThere() throws Exception {
		deploy("callback.bpmn", Resources.text("/stories/callback.bpmn"));
		var lead = user("lead").roles("STAFF", "LEAD");
		assertThat(this.web.perform(get("/staff/start").with(lead)).andReturn().getResponse().getContentAsString())
			.contains("/staff/start/callback");
		String page = String.valueOf(this.web.perform(post("/staff/start/callback").with(lead).with(csrf()))
			.andReturn()
			.getResponse()
			.getRedirectedUrl());
		assertThat(page).startsWith("/staff/cases/P");
		assertThat(this.workshop.open(page.substring("/staff/cases/".length()))).containsExactly("CallBack");
		assertThat(this.web.perform(get(page).with(lead)).andReturn().getResponse().getStatus()).isEqualTo(200);
		assertThat(this.web.perform(get(page + "/diagram.bpmn").with(lead)).andReturn().getResponse().getStatus())
			.isEqualTo(200);
	}

	private void deploy(String name, String xml) {
		assertThat(this.definitions.deployFile(name, xml.getBytes(StandardCharsets.UTF_8), this.cast.person("analyst"))
			.refused()).isFalse();
	}

	private static String shipped(String name) throws IOException {
		return Resources.text("/processes/" + name);
	}

}
