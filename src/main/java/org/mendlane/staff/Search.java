package org.mendlane.staff;

import java.time.Clock;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.staff.Found.Hit;
import org.mendlane.staff.Found.Todo;
import org.mendlane.text.Texts;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;

/** Finds what staff looks for, with what may be done there; three statements at most. */
@Component
class Search {

	private static final int MOST_PEOPLE = 50;

	private static final int SHOWN_PEOPLE = 5;

	private final Customers customers;

	private final CaseFinder cases;

	private final Worklist worklist;

	private final Destinations places;

	private final Texts texts;

	private final Clock clock;

	Search(Customers customers, CaseFinder cases, Worklist worklist, Destinations places, Texts texts, Clock clock) {
		this.customers = customers;
		this.cases = cases;
		this.worklist = worklist;
		this.places = places;
		this.texts = texts;
		this.clock = clock;
	}

	Found find(String typed, Actor actor, Locale locale) {
		Wanted wanted = Wanted.of(typed, Year.now(this.clock).getValue());
		if (wanted.isEmpty()) {
			return new Found("", List.of(), List.of(), this.places.matching("", actor, locale));
		}
		List<Customer> people = wanted.isLongEnough() ? this.customers.find(wanted.text(), MOST_PEOPLE) : List.of();
		List<CaseRow> rows = this.cases.find(wanted, people.stream().map((one) -> one.id().value()).toList());
		return new Found(wanted.text(), hits(wanted, rows, actor, locale),
				people.subList(0, Math.min(SHOWN_PEOPLE, people.size())),
				this.places.matching(wanted.text(), actor, locale));
	}

	/** Whoever types a whole order number is offered the order before its devices. */
	private List<Hit> hits(Wanted wanted, List<CaseRow> rows, Actor actor, Locale locale) {
		List<String> numbers = new ArrayList<>(rows.stream().map(CaseRow::number).toList());
		List<String> orders = rows.isEmpty() ? List.of()
				: wanted.numbers().stream().filter(OrderNumbers::isOrder).distinct().toList();
		numbers.addAll(orders);
		List<WorkItem> tasks = this.worklist.ofCases(numbers);
		List<Hit> hits = new ArrayList<>();
		for (String order : orders) {
			rows.stream()
				.filter((row) -> row.number().startsWith(order + "D"))
				.findFirst()
				.ifPresent((row) -> hits.add(new Hit(order, this.texts.get("staff.search.order", locale),
						row.customer(), todos(order, tasks, actor, locale))));
		}
		rows.forEach((row) -> hits
			.add(new Hit(row.number(), row.title(), about(row), todos(row.number(), tasks, actor, locale))));
		return hits;
	}

	private static String about(CaseRow row) {
		return Stream.of(row.customer(), row.serial(), row.place())
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
	}

	private List<Todo> todos(String number, List<WorkItem> tasks, Actor actor, Locale locale) {
		return tasks.stream()
			.filter((item) -> item.caseNumber().equals(number) && TaskRows.isWorkOf(actor, item))
			.map((item) -> new Todo(this.texts.drawn("element." + item.element(), item.name(), locale),
					TaskRows.href(item, "/staff/cases/" + number), item.assignee(),
					actor.login().equals(item.assignee())))
			.toList();
	}

}
