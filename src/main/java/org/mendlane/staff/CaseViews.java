package org.mendlane.staff;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.StaffMember;
import org.mendlane.customer.Customer;
import org.mendlane.document.Document;
import org.mendlane.workflow.CaseMap;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;

/** Gathers what case pages show. */
@Component
class CaseViews {

	private final CaseMap map;

	private final Worklist worklist;

	private final TaskRows rows;

	private final Timelines timelines;

	private final CaseFiles files;

	private final Accounts accounts;

	CaseViews(CaseMap map, Worklist worklist, TaskRows rows, Timelines timelines, CaseFiles files, Accounts accounts) {
		this.map = map;
		this.worklist = worklist;
		this.rows = rows;
		this.timelines = timelines;
		this.files = files;
		this.accounts = accounts;
	}

	/** The first number is the case itself, further ones belong to it. */
	CaseView of(List<String> numbers, @Nullable Customer customer, Actor actor, Locale locale) {
		String number = numbers.get(0);
		List<WorkItem> tasks = this.worklist.ofCase(number);
		return new CaseView(this.map.stages(number), this.map.diagram(number).map(CaseView.Drawing::of).orElse(null),
				this.timelines.of(numbers, actor, locale), this.rows.of(tasks, "/staff/cases/" + number, actor, locale),
				colleagues(actor), this.files.papers(numbers, actor), reported(number),
				(customer != null) ? name(customer.guardian()) : null);
	}

	/** What the customer has photographed when he reported his device. */
	List<Document> reported(String number) {
		return this.files.reported(number);
	}

	/** The photos of a device by the station where they were taken. */
	Map<String, List<Document>> photos(String number) {
		return this.files.photos(number);
	}

	List<Colleague> colleagues(Actor actor) {
		return this.accounts.staff()
			.stream()
			.filter((one) -> !one.login().equals(actor.login()))
			.map(Colleague::new)
			.toList();
	}

	@Nullable String name(@Nullable String login) {
		return (login == null) ? null : this.accounts.staffMember(login).map(StaffMember::name).orElse(login);
	}

	String drawing(String number) {
		return this.map.diagram(number)
			.orElseThrow(() -> new org.mendlane.shared.NotFound("diagram of " + number))
			.xml();
	}

}
