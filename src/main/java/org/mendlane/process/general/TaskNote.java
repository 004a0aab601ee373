package org.mendlane.process.general;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.mendlane.account.Accounts;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.journal.Journal;
import org.springframework.stereotype.Component;

/**
 * What somebody notes while he does a task, kept on the page of the case for colleagues.
 */
@Component
public class TaskNote {

	private final Conversations conversations;

	private final Accounts accounts;

	private final Journal journal;

	TaskNote(Conversations conversations, Accounts accounts, Journal journal) {
		this.conversations = conversations;
		this.accounts = accounts;
		this.journal = journal;
	}

	/** Keeps what stands in this field of the form, if anything does. */
	public void keep(DelegateTask task, String field) {
		FormTask form = FormTask.of(task);
		String text = form.text(field);
		if (text != null) {
			this.conversations.note(Case.number(task), text, this.accounts.actor(form.by()));
		}
	}

	/** The customer has been called: the journal knows it, and what he said is kept. */
	public void keepCall(DelegateTask task) {
		keep(task, "note");
		this.journal.note(Case.number(task), "CustomerCalled", FormTask.of(task).by(), "");
	}

}
