package org.mendlane.demo;

import java.time.Instant;
import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What people write to each other, and what the shop notes for itself.
 */
@Component
@Profile("demo")
class Talk {

	private final List<Row> table = Table.read("messages");

	private final Conversations conversations;

	private final Tasks tasks;

	private final WorkingDays days;

	private final Play play;

	Talk(Conversations conversations, Tasks tasks, WorkingDays days, Play play) {
		this.conversations = conversations;
		this.tasks = tasks;
		this.days = days;
		this.play = play;
	}

	/** What is written after an act; position 0 is the order itself. */
	void after(OrderCase order, int position, String act, Instant at) {
		Instant when = at;
		for (Row row : this.table) {
			if (row.text("order").equals(order.key()) && row.number("device") == position
					&& row.text("after").equals(act)) {
				when = this.days.later(when, 35);
				this.play.add(when, "message in " + order.key(), () -> write(order, position, row));
			}
		}
	}

	private void write(OrderCase order, int position, Row row) {
		String number = order.id().number() + ((position > 0) ? "D" + position : "");
		Actor by = this.tasks.person(row.text("by"));
		if (row.has("internal")) {
			this.conversations.note(number, row.text("text"), by);
		}
		else {
			this.conversations.post(number, row.text("text"), List.of(), by);
		}
	}

}
