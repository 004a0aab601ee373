package org.mendlane.staff;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.text.Texts;
import org.mendlane.workflow.TaskForms;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Does the same with several tasks; each stands for itself, whatever becomes of the
 * others.
 */
@Component
class BulkWork {

	private static final Logger log = LoggerFactory.getLogger(BulkWork.class);

	private final Worklist worklist;

	private final TaskForms forms;

	private final Conversations conversations;

	private final Texts texts;

	BulkWork(Worklist worklist, TaskForms forms, Conversations conversations, Texts texts) {
		this.worklist = worklist;
		this.forms = forms;
		this.conversations = conversations;
		this.texts = texts;
	}

	BulkResult with(String taskId, Order order, Actor actor, Locale locale) {
		Optional<WorkItem> item = this.worklist.item(taskId);
		if (item.isEmpty()) {
			return new BulkResult("–", "", false, this.texts.get("staff.work.gone", locale));
		}
		String name = this.texts.drawn("element." + item.get().element(), item.get().name(), locale);
		String number = item.get().caseNumber();
		try {
			order(item.get(), order, actor);
			return new BulkResult(name, number, true, this.texts.get("staff.bulk.done." + order.todo(), locale));
		}
		catch (Refusal ex) {
			return new BulkResult(name, number, false, this.texts.refusal(ex, locale));
		}
		catch (NotFound ex) {
			return new BulkResult(name, number, false, this.texts.get("staff.work.gone", locale));
		}
		catch (RuntimeException ex) {
			log.warn("Task {} of {} together with others", taskId, number, ex);
			return new BulkResult(name, number, false, this.texts.get("staff.bulk.failed", locale));
		}
	}

	private void order(WorkItem item, Order order, Actor actor) {
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

	/** What is to be done with each of them. */
	record Order(String todo, @Nullable String to, @Nullable String text) {

		private static final int LONGEST = 500;

		String colleague() {
			if (this.to == null || this.to.isBlank()) {
				throw new Refusal("staff.error.colleague");
			}
			return this.to;
		}

		String words() {
			if (this.text == null || this.text.isBlank() || this.text.length() > LONGEST) {
				throw new Refusal("staff.error.reason");
			}
			return this.text.strip();
		}

	}

}
