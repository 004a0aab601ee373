package org.mendlane.staff;

import java.util.Locale;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.mendlane.workflow.TaskForms;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;

/** Does the same with several tasks. */
@Component
class BulkWork {

	private static final String GONE = "staff.work.gone";

	private final Worklist worklist;

	private final TaskForms forms;

	private final Conversations conversations;

	private final BulkOutcome outcome;

	private final Texts texts;

	BulkWork(Worklist worklist, TaskForms forms, Conversations conversations, BulkOutcome outcome, Texts texts) {
		this.worklist = worklist;
		this.forms = forms;
		this.conversations = conversations;
		this.outcome = outcome;
		this.texts = texts;
	}

	BulkResult with(String taskId, BulkOrder order, Actor actor, Locale locale) {
		Optional<WorkItem> item = this.worklist.item(taskId);
		if (item.isEmpty()) {
			return this.outcome.gone(GONE, locale);
		}
		String name = this.texts.drawn("element." + item.get().element(), item.get().name(), locale);
		return this.outcome.of(new BulkItem(name, item.get().caseNumber(), GONE), locale, () -> {
			order(item.get(), order, actor);
			return this.texts.get("staff.bulk.done." + order.todo(), locale);
		});
	}

	private void order(WorkItem item, BulkOrder order, Actor actor) {
		switch (order.todo()) {
			case "take" -> this.worklist.claim(item.taskId(), actor);
			case "give" -> {
				this.worklist.handOver(item.taskId(), order.colleague(), order.words(), actor);
				this.conversations.note(item.caseNumber(), order.words(), actor);
			}
			case "note" -> {
				this.forms.comment(item.taskId(), order.words(), actor);
				this.conversations.note(item.caseNumber(), order.words(), actor);
			}
			default -> throw new Refusal("staff.error.value");
		}
	}

}
