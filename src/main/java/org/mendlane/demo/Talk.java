package org.mendlane.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Instructions;
import org.mendlane.helpdesk.NewInstruction;
import org.mendlane.helpdesk.Ratings;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * What people write to each other and say on the telephone, what the shop notes for
 * itself, and how repairs are rated.
 */
@Component
@Profile("demo")
class Talk {

	/** Days from now, so that what is asked is not late yet. */
	private static final int IN_TIME = 3;

	private final List<Row> table = Table.read("messages");

	private final Conversations conversations;

	private final Ratings ratings;

	private final Instructions instructions;

	private final Tasks tasks;

	private final WorkingDays days;

	private final Play play;

	Talk(Conversations conversations, Ratings ratings, Instructions instructions, Tasks tasks, WorkingDays days,
			Play play) {
		this.conversations = conversations;
		this.ratings = ratings;
		this.instructions = instructions;
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

	/** The first character is the number of stars. */
	void rate(DeviceCase device) {
		String rated = device.row().text("rated");
		this.ratings.rate(device.id(), rated.charAt(0) - '0', rated.substring(1),
				this.tasks.person(device.order().row().text("by")));
	}

	private void write(OrderCase order, int position, Row row) {
		String number = order.id().number() + ((position > 0) ? "D" + position : "");
		Actor by = this.tasks.person(row.text("by"));
		switch (row.text("how")) {
			case "note" -> this.conversations.note(number, row.text("text"), by);
			case "call" -> this.conversations.called(number, true, row.text("text"), by);
			case "instruction" -> this.instructions.give(new NewInstruction(number, row.text("to"), null,
					row.text("text"), LocalDate.ofInstant(this.days.now(), ZoneOffset.UTC).plusDays(IN_TIME)), by);
			default -> this.conversations.post(number, row.text("text"), List.of(), by);
		}
	}

}
