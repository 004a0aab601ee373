package org.mendlane.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.device.CheckPoint;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Purpose;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Does the tasks of a case, as Tasklist would.
 */
@Component
@Profile("demo")
class Tasks {

	private final Worklist worklist;

	private final Accounts accounts;

	private final DeviceKinds kinds;

	Tasks(Worklist worklist, Accounts accounts, DeviceKinds kinds) {
		this.worklist = worklist;
		this.accounts = accounts;
		this.kinds = kinds;
	}

	Actor person(String login) {
		return this.accounts.actor(login);
	}

	/** Who has taken the open task of this element, else this person. */
	Actor assignee(String caseNumber, String element, String otherwise) {
		String login = open(caseNumber, element).assignee();
		return person((login != null) ? login : otherwise);
	}

	/** Takes the open task of this element and completes it with these answers. */
	void complete(String caseNumber, String element, Actor actor, Map<String, Object> answers) {
		WorkItem task = open(caseNumber, element);
		if (task.free()) {
			this.worklist.claim(task.taskId(), actor);
		}
		this.worklist.complete(task.taskId(), new HashMap<>(answers), actor);
	}

	/** All points of a checklist. */
	List<String> checks(String kind, Purpose purpose) {
		return this.kinds.checks(kind, purpose, java.util.Locale.ENGLISH).stream().map(CheckPoint::code).toList();
	}

	private WorkItem open(String caseNumber, String element) {
		List<WorkItem> open = this.worklist.ofCase(caseNumber);
		return open.stream()
			.filter((item) -> item.element().equals(element))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException(element + " is not open in " + caseNumber + " but " + open));
	}

}
