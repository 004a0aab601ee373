package org.mendlane.process.general;

import java.time.Clock;
import java.util.Map;

import org.mendlane.account.Accounts;
import org.mendlane.account.StaffMember;
import org.mendlane.process.engine.TaskGiven;
import org.mendlane.text.Texts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells a colleague that a task has become his, with who gave it and the way to the case.
 */
@Component
class TaskMail {

	private final CaseMail mail;

	private final Cases cases;

	private final Accounts accounts;

	private final Texts texts;

	private final Clock clock;

	TaskMail(CaseMail mail, Cases cases, Accounts accounts, Texts texts, Clock clock) {
		this.mail = mail;
		this.cases = cases;
		this.accounts = accounts;
		this.texts = texts;
		this.clock = clock;
	}

	@EventListener
	void on(TaskGiven given) {
		this.accounts.staffMember(given.to()).ifPresent((person) -> write(given, person));
	}

	private void write(TaskGiven given, StaffMember person) {
		String task = this.texts.drawn("element." + given.element(), given.name(), person.language());
		String about = this.cases.find(given.caseNumber()).map(Cases.About::title).orElse("");
		String by = this.accounts.staffMember(given.by()).map(StaffMember::name).orElse("");
		this.mail.toColleague(person, given.caseNumber(), given.taskId() + "/" + this.clock.millis(), "task-given",
				Map.of("title", task, "about", about, "by", by));
	}

}
