package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.helpdesk.Instructions;
import org.mendlane.helpdesk.NewInstruction;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Whoever has just written a note may take it back; that he did is known. */
class NoteUndoStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Conversations conversations;

	@Autowired
	Instructions instructions;

	@Autowired
	Journal journal;

	@Autowired
	TaskService tasks;

	@Test
	void aNoteIsTakenBackByTheToastAndItsWordsAreGone() throws Exception {
		RepairId device = received(this.cast.anna());
		Clerk care = new Clerk(this.web, "care");
		String told = care.isTold("/staff/cases/" + device.number() + "/note", "text", "Nie ta sprawa");
		long note = notes(device).get(0).id();
		assertThat(told).contains("Nie ta sprawa", "To była pomyłka?", undo(device, note));
		assertThat(care.isTold(undo(device, note))).contains("Notatka usunięta", "Notatka wycofana")
			.doesNotContain("Nie ta sprawa");
		assertThat(notes(device)).isEmpty();
		assertThat(this.journal.of(device.number()).get(0)).returns("NoteTakenBack", JournalEntry::code)
			.returns("care", JournalEntry::actor)
			.returns("", JournalEntry::detail);
		assertThat(care.isTold(undo(device, note))).contains("tylko jej autor");
	}

	@Test
	void aNoteBesideATaskIsTakenBackThereAndInTheCase() throws Exception {
		RepairId device = received(this.cast.anna());
		String task = this.workshop.task(device.number(), "Diagnose").taskId();
		String page = "/staff/form/" + task;
		Clerk technician = new Clerk(this.web, "technician");
		String told = technician.isTold(page + "/comment", "text", "Nie to zadanie");
		assertThat(told).contains("Nie to zadanie", "To była pomyłka?", page + "/comment/undo");
		long note = notes(device).get(0).id();
		String comment = this.tasks.getTaskComments(task).get(0).getId();
		String[] both = { "comment", comment, "note", String.valueOf(note) };
		assertThat(new Clerk(this.web, "lead").isTold(page + "/comment/undo", both)).contains("tylko jej autor");
		assertThat(technician.isTold(page + "/comment/undo", both)).contains("Notatka usunięta")
			.doesNotContain("Nie to zadanie");
		assertThat(notes(device)).isEmpty();
		assertThat(this.tasks.getTaskComments(task)).isEmpty();
	}

	@Test
	void onlyItsAuthorTakesItBackAndOnlyAtOnce() {
		RepairId device = received(this.cast.anna());
		Actor care = this.cast.person("care");
		long note = this.conversations.note(device.number(), "Zostaje", care);
		assertStays(device, note, this.cast.person("lead"));
		assertStays(device, note, this.cast.ziga());
		assertStays(received(this.cast.anna()), note, care);
		this.time.until(this.time.instant().plusSeconds(600));
		assertStays(device, note, care);
		assertThat(notes(device)).extracting(Entry::text).containsExactly("Zostaje");
	}

	@Test
	void callsMessagesAndInstructionsStay() {
		RepairId device = received(this.cast.anna());
		Actor care = this.cast.person("care");
		this.conversations.called(device.number(), true, "Zgadza się", care);
		this.conversations.post(device.number(), "Dzień dobry", List.of(), care);
		this.instructions.give(new NewInstruction(device.number(), "technician", null, "Sprawdź uszczelkę",
				LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(1)), care);
		assertThat(notes(device)).hasSize(3).allSatisfy((entry) -> assertStays(device, entry.id(), care));
	}

	private List<Entry> notes(RepairId device) {
		return this.conversations.of(device.number(), this.cast.person("care"));
	}

	private void assertStays(RepairId device, long entry, Actor actor) {
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.conversations.takeBack(device.number(), entry, actor))
			.returns("helpdesk.note-stays", Refusal::key);
	}

	private static String undo(RepairId device, long note) {
		return "/staff/cases/" + device.number() + "/note/" + note + "/undo";
	}

}
