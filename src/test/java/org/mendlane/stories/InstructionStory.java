package org.mendlane.stories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.helpdesk.Instruction;
import org.mendlane.helpdesk.Instructions;
import org.mendlane.helpdesk.NewInstruction;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What a colleague is asked for is a task with a day, and whoever asked hears of its end.
 */
class InstructionStory extends Story {

	private static final String TASK = "CarryOutInstruction";

	@Autowired
	MockMvc web;

	@Autowired
	Instructions instructions;

	@Autowired
	Worklist worklist;

	@Test
	void aColleagueIsAskedAboutADeviceAndConfirmsWithANote() throws Exception {
		RepairId device = received(this.cast.anna());
		assertThat(lead().reads("/staff/cases/" + device.number()))
			.contains("/staff/instructions?about=" + device.number(), "Wydaj polecenie");
		gives("about", device.number(), "to", "care", "text", "Zapytaj o kabel", "due", day(2));
		WorkItem task = this.workshop.task(device.number(), TASK);
		assertThat(task.assignee()).isEqualTo("care");
		assertThat(task.group()).isEqualTo("care");
		assertThat(sent(device.number(), "task-given")).filteredOn(OutboxMessage::to, "care@shop.example").hasSize(1);
		assertThat(care().reads("/staff/form/" + task.taskId())).contains("Wykonaj polecenie", "Zapytaj o kabel");
		care().sends("/staff/form/" + task.taskId(), "f.instructionAnswer", "done", "f.instructionNote",
				"Przyśle jutro");
		assertThat(this.workshop.open(device.number())).doesNotContain(TASK);
		assertThat(sent(device.number(), "instruction-done")).singleElement().satisfies((mail) -> {
			assertThat(mail.to()).isEqualTo("lead@shop.example");
			assertThat(mail.text()).contains("Zapytaj o kabel", "Przyśle jutro");
		});
		assertThat(lead().reads("/staff/cases/" + device.number())).contains("Polecenie wykonane", "Przyśle jutro");
		assertThat(lead().reads("/staff/instructions")).contains("Przyśle jutro", "Wykonane");
		this.time.days(5);
		assertThat(sent(device.number(), "instruction-late")).isEmpty();
	}

	@Test
	void aStationHandsBackWithAReasonAndItIsGivenAgain() throws Exception {
		gives("about", "", "to", "station:reception", "text", "Zamów taśmę\npakową", "due", day(1));
		Instruction given = open("Zamów taśmę\npakową").get(0);
		WorkItem task = this.workshop.task(given.caseNumber(), TASK);
		assertThat(this.worklist.open(WorkQuery.queue(Role.RECEPTION).limit(100))).contains(task);
		assertThat(this.worklist.open(WorkQuery.queue(Role.TECHNICIAN).limit(100))).doesNotContain(task);
		reception().sends("/staff/tasks/" + task.taskId() + "/claim");
		assertThat(reception().reads("/staff?queue=mine")).contains("Zamów taśmę");
		String page = "/staff/form/" + task.taskId();
		assertThat(reception().isTold(page, "f.instructionAnswer", "back", "f.instructionNote", ""))
			.contains("Podaj powód");
		reception().sends(page, "f.instructionAnswer", "back", "f.instructionNote", "Jest jeszcze pięć rolek");
		assertThat(sent(given.caseNumber(), "instruction-back")).singleElement()
			.extracting(OutboxMessage::text)
			.asString()
			.contains("Jest jeszcze pięć rolek");
		assertThat(lead().reads("/staff/instructions")).contains("Oddane", "again=" + given.id());
		assertThat(lead().reads("/staff/instructions?again=" + given.id())).contains("rows=\"4\"", "pakową</textarea>");
		assertThat(reception().reads("/staff/cases/" + given.caseNumber())).contains("Jest jeszcze pięć rolek");
	}

	@Test
	void whatIsLateIsRemindedOfOnce() throws Exception {
		RepairId device = received(this.cast.anna());
		gives("about", device.number(), "to", "care", "text", "Zadzwoń", "due", day(1));
		gives("about", device.order().number(), "to", "station:dispatch", "text", "Odłóż karton", "due", day(1));
		this.time.days(1);
		assertThat(sent(device.number(), "instruction-late")).isEmpty();
		this.time.days(1);
		assertThat(sent(device.number(), "instruction-late")).extracting(OutboxMessage::to)
			.containsExactly("care@shop.example");
		assertThat(sent(device.order().number(), "instruction-late")).as("nobody has taken it")
			.extracting(OutboxMessage::to)
			.containsExactly("lead@shop.example");
		assertThat(care().reads("/staff?queue=mine")).contains("Spóźnione");
		assertThat(lead().reads("/staff/instructions")).contains("Spóźnione");
		this.time.days(9);
		assertThat(sent(device.number(), "instruction-late")).hasSize(1);
	}

	@Test
	void whatCannotBeAskedIsSaidAndNothingTypedIsLost() throws Exception {
		assertThat(told("about", "SR1", "to", "care", "text", "Zadzwoń pilnie", "due", day(1)))
			.contains("Nie ma sprawy SR1", "Zadzwoń pilnie</textarea>", "value=\"care\" selected");
		assertThat(told("about", "", "to", "", "text", "Zadzwoń", "due", "")).contains("Wybierz osobę",
				"Wybierz dzień, do którego");
		assertThat(told("about", "", "to", "care", "text", " ", "due", day(1))).contains("co jest do zrobienia");
		assertThat(told("about", "", "to", "care", "text", "Zadzwoń", "due", day(-1)))
			.contains("Wybierz dzień od dziś");
		refused("instruction.nobody", new NewInstruction(null, this.cast.anna().login(), null, "x", today()));
		refused("instruction.nobody", new NewInstruction(null, null, null, "x", today()));
		assertThat(open("Zadzwoń pilnie")).isEmpty();
	}

	@Test
	void twoInstructionsOfOneCaseAreTwoTasks() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		gives("about", device.number(), "to", "care", "text", "Pierwsze", "due", day(1));
		gives("about", device.number(), "to", "care", "text", "Drugie", "due", day(2));
		List<WorkItem> tasks = this.worklist.ofCase(device.number())
			.stream()
			.filter((one) -> one.element().equals(TASK))
			.toList();
		this.worklist.claim(tasks.get(0).taskId(), this.cast.person("care"));
		this.worklist.complete(tasks.get(0).taskId(), Map.of("instructionAnswer", "done"), this.cast.person("care"));
		assertThat(open("Pierwsze")).isEmpty();
		assertThat(open("Drugie")).hasSize(1);
		assertThat(this.map.diagram(device.number()).orElseThrow().key()).isEqualTo("repair");
	}

	private List<Instruction> open(String text) {
		return this.instructions.openOf(this.cast.person("lead"))
			.stream()
			.filter((one) -> one.text().equals(text))
			.toList();
	}

	private void refused(String key, NewInstruction wanted) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.instructions.give(wanted, this.cast.person("lead")))
			.extracting(Refusal::key)
			.isEqualTo(key);
	}

	private void gives(String... fields) throws Exception {
		assertThat(told(fields)).contains("jest teraz zadaniem");
	}

	private String told(String... fields) throws Exception {
		String page = lead().isTold("/staff/instructions", fields);
		this.time.jobs();
		return page;
	}

	private List<OutboxMessage> sent(String number, String template) {
		return this.mails.about(number)
			.stream()
			.filter((mail) -> mail.template().equals(template) && number.equals(mail.caseNumber()))
			.toList();
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), this.time.getZone());
	}

	private String day(int days) {
		return today().plusDays(days).toString();
	}

	private Clerk lead() {
		return new Clerk(this.web, "lead");
	}

	private Clerk care() {
		return new Clerk(this.web, "care");
	}

	private Clerk reception() {
		return new Clerk(this.web, "reception");
	}

}
