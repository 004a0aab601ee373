package org.mendlane.chaos;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One repair, played by the people who do it. Each step begins with a look at where
 * things stand, so that it does not matter what became of the one before.
 */
final class Repair {

	/** Who sends a form again whose answer was lost is led to the order itself. */
	private static final Pattern ORDER = Pattern.compile("(?:class=\"mend-number\">|<h1>[^<]*?)(SR\\d+)<");

	private final People people;

	private final Ending ending;

	private final int number;

	private String requestKey = "";

	private volatile String order = "";

	Repair(People people, Ending ending, int number) {
		this.people = people;
		this.ending = ending;
		this.number = number;
	}

	Ending ending() {
		return this.ending;
	}

	/** Its number, as the customer was told; empty before. */
	String order() {
		return this.order;
	}

	String device() {
		return this.order + "D1";
	}

	/** One step, if there is one to do; whether the end is reached. */
	boolean goesOn() {
		if (this.order.isEmpty()) {
			this.order = reported();
			return false;
		}
		Person watcher = this.people.staff("admin");
		List<Tasklist.Task> open = Tasklist.tasks(watcher, this.order, device());
		if (isEnd(watcher, open)) {
			return true;
		}
		open.stream()
			.filter((task) -> !this.ending.tasks().contains(task.element()))
			.findFirst()
			.ifPresent(new Workplaces(this.people, device(), "%013dU".formatted(this.number))::does);
		return false;
	}

	/** The form to report a device, filled in. */
	static Form report(Person customer, String model) {
		String path = "/portal/orders/new";
		return Form.find(customer.read(path), path, "requestKey")
			.orElseThrow(() -> new Interrupted("no form to report a device"))
			.with("kind", "coffee")
			.with("maker", "Jura")
			.with("model", model)
			.with("fault", "Nie spienia mleka")
			.with("accessories", "przewód");
	}

	/** Sends that form and what is to be checked after it; the page with the number. */
	static String sends(Person customer, Form report) {
		String path = report.action() + "/" + report.fields().get("requestKey");
		String next = customer.submits(report);
		return Form.find(next, path, "once").map(customer::submits).orElse(next);
	}

	/** The number that the page after that form tells. */
	static String told(String page) {
		Matcher told = ORDER.matcher(page);
		if (!told.find()) {
			throw new Interrupted("no number was told");
		}
		return told.group(1);
	}

	/** The same form with the same key, however often it has to be sent. */
	private String reported() {
		Form form = report(this.people.customer(), "E" + this.number);
		if (this.requestKey.isEmpty()) {
			this.requestKey = String.valueOf(form.fields().get("requestKey"));
		}
		return told(sends(this.people.customer(), form.with("requestKey", this.requestKey)));
	}

	private boolean isEnd(Person watcher, List<Tasklist.Task> open) {
		Set<String> elements = open.stream().map(Tasklist.Task::element).collect(Collectors.toSet());
		return elements.equals(this.ending.tasks()) && (!elements.isEmpty() || !Tasklist.runs(watcher, this.order));
	}

}
