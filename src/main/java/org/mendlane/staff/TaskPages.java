package org.mendlane.staff;

import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Taking and handing over tasks, and the way in from Tasklist. */
@Controller
class TaskPages {

	private final Worklist worklist;

	private final Conversations conversations;

	TaskPages(Worklist worklist, Conversations conversations) {
		this.worklist = worklist;
		this.conversations = conversations;
	}

	/** Where Tasklist leads to; without the task (it is done by now) to its list. */
	@GetMapping("/staff/task/{page:[a-z-]+}")
	RedirectView open(@PathVariable String page, @RequestParam String taskId,
			@RequestParam(required = false) @Nullable String callbackUrl, HttpServletRequest request) {
		String back = Way.local(callbackUrl, request.getServerName());
		Optional<WorkItem> task = this.worklist.item(taskId);
		if (task.isEmpty()) {
			return Way.back(back, "/staff");
		}
		String address = "/staff/" + page + "/" + task.get().caseNumber();
		return Way.to((back != null) ? address + "?back=" + Encoded.of(back) : address);
	}

	@PostMapping("/staff/tasks/{id}/claim")
	RedirectView claim(@PathVariable String id, @RequestParam(required = false) @Nullable String back, Actor actor,
			RedirectAttributes flash) {
		boolean free = this.worklist.item(id).filter(WorkItem::free).isPresent();
		this.worklist.claim(id, actor);
		Way.done(flash, "staff.task.taken");
		if (free) {
			undoable(flash, id, actor.login(), null, back);
		}
		return Way.back(back, "/staff");
	}

	@PostMapping("/staff/tasks/{id}/handover")
	RedirectView handOver(@PathVariable String id, @Valid HandOver form, Actor actor, RedirectAttributes flash) {
		Optional<WorkItem> task = this.worklist.item(id);
		this.worklist.handOver(id, form.to(), form.reason(), actor);
		task.ifPresent((item) -> this.conversations.note(item.caseNumber(), form.reason(), actor));
		Way.done(flash, "staff.task.handed-over");
		undoable(flash, id, form.to(), task.map(WorkItem::assignee).orElse(null), form.back());
		return Way.back(form.back(), "/staff");
	}

	/** Only as long as the task is still with whoever got it. */
	@PostMapping("/staff/tasks/{id}/undo")
	RedirectView undo(@PathVariable String id, @RequestParam String from,
			@RequestParam(required = false) @Nullable String to, @RequestParam(required = false) @Nullable String back,
			Actor actor, RedirectAttributes flash) {
		this.worklist.giveBack(id, from, (to == null || to.isBlank()) ? null : to, actor);
		Way.done(flash, "staff.task.undone");
		return Way.back(back, "/staff");
	}

	private static void undoable(RedirectAttributes flash, String task, String from, @Nullable String to,
			@Nullable String back) {
		Way.undoable(flash, "/staff/tasks/" + Encoded.of(task) + "/undo",
				Map.of("from", from, "to", (to != null) ? to : "", "back", Way.orElse(back, "/staff")));
	}

	record HandOver(@NotBlank(message = "{staff.error.colleague}") String to,
			@NotBlank(message = "{staff.error.reason}") @Size(max = 500,
					message = "{staff.error.reason}") String reason,
			@Nullable String back) {
	}

}
