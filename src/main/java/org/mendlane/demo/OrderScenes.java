package org.mendlane.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Plans what happens to an order and when.
 */
@Component
@Profile("demo")
class OrderScenes {

	private final OrderActs acts;

	private final DeviceScenes devices;

	private final Talk talk;

	private final WorkingDays days;

	private final Play play;

	OrderScenes(OrderActs acts, DeviceScenes devices, Talk talk, WorkingDays days, Play play) {
		this.acts = acts;
		this.devices = devices;
		this.talk = talk;
		this.days = days;
		this.play = play;
	}

	void plan(OrderCase order) {
		Row row = order.row();
		LocalTime time = LocalTime.parse(row.text("time"));
		Instant submitted = this.days.daysAgo(row.number("days"), time);
		add(submitted, order, "SUBMIT", () -> this.acts.submit(order));
		Instant looked = this.days.later(submitted, 130);
		if (row.text("ends").equals("CANCELLED")) {
			add(this.days.later(looked, 300), order, "CANCEL", () -> this.acts.cancel(order));
		}
		if (row.text("way").equals("VISIT")) {
			visit(order, looked);
			return;
		}
		if (!row.has("unread")) {
			verify(order, looked);
		}
		if (row.has("comes")) {
			arrive(order, row.number("days") - row.number("comes"));
		}
		if (row.text("ends").equals("GIVEN_UP")) {
			add(this.days.later(this.days.daysAgo(row.number("days") - 43, time), 200), order, "GIVE_UP",
					() -> this.acts.giveUp(order));
		}
	}

	private void verify(OrderCase order, Instant looked) {
		Row row = order.row();
		Instant at = looked;
		if (row.has("ask")) {
			add(at, order, "ASK", () -> this.acts.ask(order));
			if (!row.has("answer")) {
				return;
			}
			at = this.days.later(at, 620);
			add(at, order, "ANSWER", () -> this.acts.answer(order));
			at = this.days.later(at, 60);
		}
		add(at, order, "VERIFY", () -> this.acts.verify(order));
	}

	/** Somebody goes there in so many days; if they are over, he has been there. */
	private void visit(OrderCase order, Instant looked) {
		int ago = order.row().number("days") - order.row().number("comes");
		Instant day = this.days.now().minus(Duration.ofDays(ago));
		add(looked, order, "AGREE", () -> this.acts.agree(order, day));
		if (ago > 0) {
			add(this.days.daysAgo(ago, LocalTime.of(11, 40)), order, "VISIT", () -> this.acts.visit(order));
		}
	}

	private void arrive(OrderCase order, int daysAgo) {
		Instant arrived = this.days.later(this.days.daysAgo(daysAgo, LocalTime.of(9, 10)),
				Math.floorMod(order.key().hashCode(), 150));
		add(arrived, order, "ARRIVE", () -> this.acts.receive(order));
		order.devices()
			.stream()
			.filter((device) -> !device.isMissing())
			.forEach((device) -> this.devices.plan(device, arrived));
	}

	private void add(Instant at, OrderCase order, String act, Runnable run) {
		this.play.add(at, order.key() + " " + act, run);
		this.talk.after(order, 0, act, at);
	}

}
