package org.mendlane.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.helpdesk.Instructions;
import org.mendlane.text.Texts;
import org.mendlane.workflow.WorkItem;

import org.springframework.stereotype.Component;

/** Completes open tasks with what people want to know about them. */
@Component
class TaskRows {

	private final CaseRows cases;

	private final Instructions instructions;

	private final Accounts accounts;

	private final Texts texts;

	private final Clock clock;

	TaskRows(CaseRows cases, Instructions instructions, Accounts accounts, Texts texts, Clock clock) {
		this.cases = cases;
		this.instructions = instructions;
		this.accounts = accounts;
		this.texts = texts;
		this.clock = clock;
	}

	List<TaskRow> of(Collection<WorkItem> items, String back, Actor actor, Locale locale) {
		Map<String, Label> labels = labels(items.stream().map(WorkItem::caseNumber).toList());
		Map<String, String> names = items.stream().allMatch(WorkItem::free) ? Map.of() : this.accounts.staffNames();
		Instant now = this.clock.instant();
		return items.stream().map((item) -> {
			Label label = labels.getOrDefault(item.caseNumber(), new Label("", ""));
			String assignee = item.assignee();
			boolean mine = actor.login().equals(assignee);
			return new TaskRow(item, this.texts.drawn("element." + item.element(), item.name(), locale), label.title(),
					label.customer(), href(item, back),
					(assignee != null) ? names.getOrDefault(assignee, assignee) : null, station(item.group(), locale),
					item.late(now), item.followUpDue(now), day(item.followUp()), mine, isWorkOf(actor, item));
		}).toList();
	}

	private Map<String, Label> labels(List<String> numbers) {
		Map<String, Label> labels = this.cases.labels(numbers);
		this.instructions.subjects(numbers).forEach((number, line) -> labels.put(number, new Label(line, line)));
		return labels;
	}

	/** Whether it is this person's, or offered to a station where he works. */
	static boolean isWorkOf(Actor actor, WorkItem item) {
		String group = item.group();
		return actor.login().equals(item.assignee()) || group == null
				|| Role.ofGroup(group).map(actor::may).orElseGet(actor::may);
	}

	private @Nullable LocalDate day(@Nullable Instant moment) {
		return (moment != null) ? LocalDate.ofInstant(moment, this.clock.getZone()) : null;
	}

	private String station(@Nullable String group, Locale locale) {
		return (group != null) ? this.texts.getOrElse("role." + group, group, locale) : "–";
	}

	static String href(WorkItem item, String back) {
		String page = (item.page() != null) ? item.page() : "/staff/form/" + item.taskId();
		return page + "?back=" + Encoded.of(back);
	}

}
