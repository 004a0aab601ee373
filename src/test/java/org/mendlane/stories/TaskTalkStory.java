package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Comment;
import org.junit.jupiter.api.Test;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** What the page of a task refuses, and what people say on it. */
class TaskTalkStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	TaskService tasks;

	@Autowired
	Conversations conversations;

	@Test
	void whatIsRefusedSaysWhyAndKeepsWhatWasTyped() throws Exception {
		RepairId device = received(this.cast.anna());
		TaskPage page = page(device, "technician");
		String again = page.isRefused("f.findings", "Pompa <b>traci</b> ciśnienie", "f.payer", "WARRANTY",
				"f.checks.made-up", "true");
		assertThat(again)
			.contains("„Czy da się naprawić?”: uzupełnij to pole.", "Pompa &lt;b&gt;traci&lt;/b&gt; ciśnienie")
			.containsPattern("value=\"WARRANTY\" selected");
		assertThat(page.isRefused("f.findings", "x", "f.canBeRepaired", "perhaps", "f.payer", "PAID"))
			.contains("takiej odpowiedzi nie ma");
		assertThat(page.isRefused("f.findings", "y".repeat(3501), "f.canBeRepaired", "yes", "f.payer", "PAID"))
			.containsPattern("najwyżej 3\\D?500 znaków");
		assertThat(this.workshop.open(device.number())).containsExactly("Diagnose");
	}

	@Test
	void whatTheShopsOwnRulesRefuseIsSaidInTheirSentence() throws Exception {
		RepairId device = received(this.cast.anna());
		String again = page(device, "technician").isRefused("f.findings", "Pompa", "f.canBeRepaired", "yes", "f.payer",
				"PAID");
		assertThat(again).contains("role=\"alert\"", ">Pompa</textarea>");
		assertThat(this.workshop.open(device.number())).containsExactly("Diagnose");
	}

	@Test
	void nobodyDoesATaskThatHeHasNotTaken() throws Exception {
		RepairId device = received(this.cast.anna());
		assertThat(page(device, "technician2").shows()).contains("<fieldset class=\"mend-set\" disabled");
		assertThat(page(device, "technician2").isRefused("f.findings", "Pompa")).contains("Weź zadanie");
		assertThat(page(device, "technician").shows()).doesNotContain("<fieldset class=\"mend-set\" disabled");
	}

	@Test
	void aNoteStandsInTasklistAndInTheCaseAndTellsWhoeverIsNamed() throws Exception {
		RepairId device = received(this.cast.anna());
		String task = task(device);
		page(device, "technician").press("/comment", "text", "Masz pompę? Pisz na x@technician.example", "tell",
				"technician2");
		assertThat(this.tasks.getTaskComments(task)).extracting(Comment::getUserId, Comment::getFullMessage)
			.containsExactly(org.assertj.core.groups.Tuple.tuple("technician",
					"@technician2 Masz pompę? Pisz na x@technician.example"));
		assertThat(page(device, "technician").shows()).contains("@technician2 Masz pompę?");
		assertThat(notes(device)).containsExactly("@technician2 Masz pompę? Pisz na x@technician.example");
		assertThat(mentions(device)).extracting(OutboxMessage::to).containsExactly("technician2@shop.example");
		long note = this.conversations.of(device.number(), this.cast.person("care")).get(0).id();
		assertThat(mentions(device).get(0).html()).contains("Masz pompę?", "/staff/notes/" + note + "\"");
		Clerk named = new Clerk(this.web, "technician2");
		assertThat(named.sends(get("/staff/notes/" + note)).getResponse().getRedirectedUrl())
			.isEqualTo("/staff/cases/" + device.number() + "#entry-" + note);
		assertThat(named.reads("/staff/cases/" + device.number())).containsOnlyOnce("id=\"entry-" + note + "\"");
		assertThat(this.web.perform(get("/staff/notes/999999").with(user("technician2").roles("STAFF", "TECHNICIAN")))
			.andReturn()
			.getResponse()
			.getStatus()).isEqualTo(404);
	}

	@Test
	void whoIsNamedInANoteOnTheCaseIsToldToo() {
		RepairId device = received(this.cast.anna());
		this.conversations.note(device.number(), "@quality, spójrz na to. @technician", this.cast.person("technician"));
		assertThat(mentions(device)).extracting(OutboxMessage::to).containsExactly("quality@shop.example");
	}

	@Test
	void theDayToLookAgainIsTheSameInTasklist() throws Exception {
		RepairId device = received(this.cast.anna());
		LocalDate friday = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(4);
		page(device, "technician").press("/follow-up", "when", friday.toString());
		assertThat(this.tasks.createTaskQuery().taskId(task(device)).singleResult().getFollowUpDate().toInstant())
			.isEqualTo(friday.atStartOfDay(this.time.getZone()).toInstant());
		assertThat(page(device, "technician").shows()).contains("value=\"" + friday + "\"");
		assertThat(page(device, "quality").press("/follow-up", "when", friday.plusDays(1).toString())
			.getFlashMap()
			.get("refused")).asString().contains("innego stanowiska");
	}

	@Test
	void onTheCaseTheNextStepComesBeforeItsPlaceInTheDiagramForKeysToo() throws Exception {
		RepairId device = received(this.cast.anna());
		for (String number : List.of(device.number(), device.order().number())) {
			assertThat(new Clerk(this.web, "technician").reads("/staff/cases/" + number))
				.containsSubsequence("class=\"mend-do ", "id=\"map\"", "class=\"mend-facts-side ");
		}
	}

	private TaskPage page(RepairId device, String login) {
		return new TaskPage(this.web, task(device), login);
	}

	private String task(RepairId device) {
		return this.workshop.task(device.number(), "Diagnose").taskId();
	}

	private List<String> notes(RepairId device) {
		return this.conversations.of(device.number(), this.cast.person("care")).stream().map(Entry::text).toList();
	}

	private List<OutboxMessage> mentions(RepairId device) {
		return this.mails.about(device.number()).stream().filter((mail) -> mail.template().equals("mention")).toList();
	}

}
