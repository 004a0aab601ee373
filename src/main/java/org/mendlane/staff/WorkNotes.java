package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.TaskForms;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** What people put beside an open task: a date to look at it again, and words. */
@Controller
@RequestMapping("/staff/form/{id}")
class WorkNotes {

	private final TaskForms forms;

	private final Worklist worklist;

	private final Conversations conversations;

	private final Clock clock;

	WorkNotes(TaskForms forms, Worklist worklist, Conversations conversations, Clock clock) {
		this.forms = forms;
		this.worklist = worklist;
		this.conversations = conversations;
		this.clock = clock;
	}

	@PostMapping("/follow-up")
	RedirectView followUp(@PathVariable String id, FollowUp form, Actor actor, RedirectAttributes flash) {
		LocalDate when = form.when();
		this.forms.followUp(id, (when != null) ? when.atStartOfDay(this.clock.getZone()).toInstant() : null, actor);
		Way.done(flash, (when != null) ? "staff.work.follow-up.set" : "staff.work.follow-up.gone");
		String from = Way.local(form.from());
		return (from != null) ? Way.to(from) : back(id, form.back());
	}

	/**
	 * Stands beside the task and in the history of its case; whoever is told is mentioned
	 * in it.
	 */
	@PostMapping("/comment")
	RedirectView comment(@PathVariable String id, @Valid Comment form, Actor actor, RedirectAttributes flash) {
		WorkItem item = item(id);
		String text = form.words();
		String comment = this.forms.comment(id, text, actor);
		long note = this.conversations.note(item.caseNumber(), text, actor);
		Way.done(flash, "staff.work.comment.done");
		Way.undoable(flash, "/staff/form/" + Encoded.of(id) + "/comment/undo",
				Map.of("comment", comment, "note", String.valueOf(note), "back", Way.orElse(form.back(), "")));
		return back(id, form.back());
	}

	@PostMapping("/comment/undo")
	RedirectView takeBack(@PathVariable String id, Said said, Actor actor, RedirectAttributes flash) {
		this.conversations.takeBack(item(id).caseNumber(), said.note(), actor);
		this.forms.takeBack(id, said.comment(), actor);
		Way.done(flash, "staff.note.gone");
		return back(id, said.back());
	}

	private WorkItem item(String id) {
		return this.worklist.item(id).orElseThrow(() -> new Refusal("staff.work.gone"));
	}

	private static RedirectView back(String id, @Nullable String back) {
		return Way.to("/staff/form/" + Encoded.of(id) + Way.query("back", back));
	}

	record FollowUp(@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate when, @Nullable String back,
			@Nullable String from) {
	}

	record Said(String comment, long note, @Nullable String back) {
	}

	record Comment(
			@NotBlank(message = "{staff.error.text}") @Size(max = 3500, message = "{staff.error.text}") String text,
			@Nullable String tell, @Nullable String back) {

		/** Whoever is chosen from the list is mentioned as if he had been typed. */
		String words() {
			return (this.tell == null || this.tell.isBlank()) ? this.text : "@" + this.tell.strip() + " " + this.text;
		}

	}

}
