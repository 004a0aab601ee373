package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.device.CheckPoint;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Purpose;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.logistics.Acceptances;
import org.mendlane.quote.Choice;
import org.mendlane.logistics.ReturnMethod;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Every task with a form can be done on its page, which asks what Tasklist asks. */
class TaskPageStory extends Story {

	private static final String[] DIAGNOSIS = { "f.findings", "Pompa traci ciśnienie", "f.canBeRepaired", "yes",
			"f.payer", "PAID" };

	@Autowired
	MockMvc web;

	@Autowired
	Worklist worklist;

	@Autowired
	Accounts accounts;

	@Autowired
	ReturnMethods returns;

	@Autowired
	Customers customers;

	@Autowired
	DeviceKinds kinds;

	@Autowired
	Ratings ratings;

	@Autowired
	Acceptances acceptances;

	private final Set<String> done = new TreeSet<>();

	@Test
	void whoChangesHisLanguageFindsHisOpenTasksInIt() throws Exception {
		RepairId device = received(this.cast.anna());
		WorkItem task = this.workshop.task(device.number(), "Diagnose");
		String technician = String.valueOf(task.assignee());
		TaskPage page = new TaskPage(this.web, task.taskId(), technician);
		List<String> slovenian = this.kinds.checks("coffee", Purpose.DIAGNOSIS, Cast.SLOVENIAN)
			.stream()
			.map(CheckPoint::text)
			.toList();
		assertThat(page.shows()).doesNotContain(slovenian);
		try {
			new Clerk(this.web, technician).sends("/language", "language", "sl");
			assertThat(page.shows()).contains(slovenian);
		}
		finally {
			new Clerk(this.web, technician).sends("/language", "language", "pl");
		}
	}

	@Test
	void aWholeRepairIsDoneOnPages() throws Exception {
		Actor anna = this.cast.anna();
		does(this.customers.own(anna).id().caseNumber(), "CheckNewCustomer", "care", "f.note", "Stały klient");
		RepairOrderId order = this.bench.reports(anna, "coffee");
		does(order.number(), "VerifyOrder", "care", "f.answer", "yes");
		this.bench.arrives(order);
		RepairId device = this.bench.first(order);
		this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
		does(device.number(), "Diagnose", "technician", withChecks(device, "Diagnose", DIAGNOSIS));
		isQuoted(anna, device);
		isRepaired(anna, device);
		assertThat(this.done).containsExactlyInAnyOrder("check-new-customer", "verify-order", "diagnose",
				"answer-question", "call-about-quote", "repair", "check-quality", "call-about-rating");
	}

	private void isQuoted(Actor anna, RepairId device) throws Exception {
		this.workshop.quotes(device);
		this.quotes.ask(device, 1, "Czemu tak drogo?", anna);
		this.time.jobs();
		does(device.number(), "AnswerQuestion", "care", "f.answer", "Pompa jest nowa");
		this.time.days(7);
		does(device.number(), "CallAboutQuote", "care", "f.note", "Pyta męża");
		decides(anna, device, Choice.NECESSARY);
	}

	private void isRepaired(Actor anna, RepairId device) throws Exception {
		does(device.number(), "Repair", "technician",
				withChecks(device, "Repair", "f.minutes", "45", "f.note", "Pompa wymieniona"));
		does(device.number(), "CheckQuality", "quality", withChecks(device, "CheckQuality", "f.result", "pass"));
		sends(device);
		delivered(device, anna);
		this.ratings.rate(device, 1, "Rysa", anna);
		this.time.jobs();
		does(device.number(), "CallAboutRating", "care", "f.note", "Wymienimy obudowę");
	}

	@Test
	void soIsWhatHappensSeldom() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "printer");
		this.workshop.verifies(order);
		this.time.days(42);
		does(order.number(), "CallAboutParcel", "care", "f.outcome", "wait", "f.note", "Wyśle w piątek");
		this.bench.receives(order, List.of(this.bench.first(order)), true);
		this.time.days(42);
		does(order.number(), "CallAboutMissing", "care", "f.note", "Szuka drukarki");
		assertThat(this.done).containsExactlyInAnyOrder("call-about-parcel", "call-about-missing");
	}

	@Test
	void soIsTheCallToWhoeverDoesNotAnswer() throws Exception {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		this.workshop.completes(order.number(), "VerifyOrder", "care",
				Bench.answers("answer", "no", "missingText", "Od kiedy cieknie?"));
		this.time.days(9);
		does(order.number(), "CallAboutAnswer", "care", "f.note", "Odpisze wieczorem");
		assertThat(this.workshop.open(order.number())).containsExactlyInAnyOrder("AnswerMissing", "ReceiveParcel");
		this.time.days(6);
		assertThat(this.workshop.open(order.number())).doesNotContain("CallAboutAnswer");
		this.time.days(3);
		assertThat(this.workshop.open(order.number())).contains("CallAboutAnswer");
	}

	@Test
	void soIsTheCallToWhoeverDoesNotCollect() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = readyToLeave(anna);
		this.returns.choose(device.order(), ReturnMethod.COLLECTION, anna);
		this.time.days(21);
		does(device.number(), "CallAboutCollection", "care", "f.note", "Przyjdzie jutro");
		assertThat(this.workshop.open(device.number())).containsExactly("HandOut");
	}

	@Test
	void soIsEveryChoiceOfAColleague() throws Exception {
		this.cast.guardiansByRule(false);
		this.accounts.setAbsent("technician", true);
		try {
			Actor anna = this.cast.anna();
			does(this.customers.own(anna).id().caseNumber(), "ChooseGuardian", "lead", "f.chosen", "care");
			RepairId device = received(anna);
			does(device.number(), "ChooseTechnician", "lead", "f.chosen", "technician2", "f.reason", "Da radę");
			assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician2");
		}
		finally {
			this.accounts.setAbsent("technician", false);
			this.cast.guardiansByRule(true);
		}
	}

	@Test
	void soIsTheAnswerToARejection() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "WARRANTY");
		this.workshop.repairs(device);
		this.workshop.passes(device);
		sends(device);
		this.acceptances.reject(device, "Cieknie", anna);
		this.time.jobs();
		does(device.number(), "AnswerRejection", "care", "f.outcome", "BACK", "f.words", "Prosimy odesłać");
		assertThat(this.mails.of(anna, "work-return")).hasSize(1);
	}

	/** The forms of instructions and of visits are tried in their own stories. */
	@Test
	void everyFormOfTheShopIsTriedHereOrIsDrawnByAnalysts() {
		assertThat(Path.of("forms").toFile().list()).containsExactlyInAnyOrder("agree-visit.form", "answer-visit.form",
				"visit-customer.form", "answer-question.form", "answer-rejection.form", "instruction.form",
				"assignment.form", "call-about-collection.form", "call-about-answer.form", "call-about-missing.form",
				"call-about-parcel.form", "call-about-quote.form", "call-about-rating.form", "check-new-customer.form",
				"check-quality.form", "choose-guardian.form", "choose-technician.form", "diagnose.form", "repair.form",
				"verify-order.form");
	}

	/** The page asks for each field of the form; sent, the task is done. */
	private void does(String number, String element, String login, String... fields) throws Exception {
		WorkItem task = this.workshop.task(number, element);
		if (task.assignee() == null) {
			this.worklist.claim(task.taskId(), this.cast.person(login));
		}
		TaskPage page = new TaskPage(this.web, task.taskId(),
				String.valueOf(this.workshop.task(number, element).assignee()));
		String form = form(element);
		for (String field : fields(form)) {
			assertThat(page.shows()).as(element).contains("name=\"f." + field);
		}
		page.sends(fields);
		this.time.jobs();
		assertThat(this.worklist.item(task.taskId())).as(element + " is done").isEmpty();
		this.done.add(form);
	}

	private String[] withChecks(RepairId device, String element, String... fields) throws Exception {
		WorkItem task = this.workshop.task(device.number(), element);
		if (task.assignee() == null) {
			this.worklist.claim(task.taskId(),
					this.cast.person(element.equals("CheckQuality") ? "quality" : "technician"));
		}
		String page = new TaskPage(this.web, task.taskId(), element.equals("CheckQuality") ? "quality" : "technician")
			.shows();
		List<String> all = new java.util.ArrayList<>(List.of(fields));
		java.util.regex.Pattern.compile("name=\"(f\\.checks\\.[^\"]+)\"").matcher(page).results().forEach((box) -> {
			all.add(box.group(1));
			all.add("true");
		});
		return all.toArray(String[]::new);
	}

	private static String form(String element) {
		return element.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
	}

	private static List<String> fields(String form) throws IOException {
		JsonNode parts = new ObjectMapper().readTree(Path.of("forms", form + ".form").toFile()).path("components");
		return parts.findValuesAsText("key");
	}

}
