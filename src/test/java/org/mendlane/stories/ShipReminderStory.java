package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** A parcel that does not come is asked for, and not for ever. */
class ShipReminderStory extends Story {

	@Autowired
	RepairOrders orders;

	@Test
	void nothingForThirteenDaysThenAReminderEveryFortnight() {
		Actor anna = this.cast.anna();
		this.bench.reports(anna, "coffee");
		this.time.days(13);
		assertThat(this.mails.of(anna, "ship-reminder")).isEmpty();
		this.time.days(1);
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(1);
		this.time.days(14);
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(2);
	}

	@Test
	void theReminderNamesTheGuardianAndCarriesTheSlip() {
		Actor ziga = this.cast.ziga();
		this.bench.reports(ziga, "phone");
		this.time.days(14);
		OutboxMessage reminder = this.mails.of(ziga, "ship-reminder").get(0);
		assertThat(reminder.language()).isEqualTo(Cast.SLOVENIAN);
		assertThat(reminder.html()).contains("Tomasz Wójcik", "tel:+48225550140", ">+48 22 555 01 40<",
				"care@shop.example");
		assertThat(reminder.attachments()).hasSize(1);
	}

	@Test
	void aParcelOnDayThirteenStopsTheReminder() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.workshop.verifies(order);
		this.time.days(13);
		this.bench.arrives(order);
		this.time.days(20);
		assertThat(this.mails.of(anna, "ship-reminder")).isEmpty();
	}

	@Test
	void afterTheThirdReminderTheGuardianAsksAndMayGiveUp() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.workshop.verifies(order);
		this.time.days(42);
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(3);
		this.workshop.completes(order.number(), "CallAboutParcel", "care", Bench.answers("outcome", "giveUp"));
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CANCELLED);
		assertThat(this.workshop.open(order.number())).isEmpty();
		this.time.days(60);
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(3);
	}

	@Test
	void onceTheParcelIsHereNobodyIsToAskForItOrGiveItUp() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.workshop.verifies(order);
		this.time.days(42);
		assertThat(this.workshop.open(order.number())).containsExactlyInAnyOrder("ReceiveParcel", "CallAboutParcel");
		this.bench.arrives(order);
		assertThat(this.workshop.open(order.number())).isEmpty();
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.OPEN);
	}

	@Test
	void anOrderCancelledBeforeArrivalIsConfirmedAndForgotten() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.orders.cancel(order, "kupiłam nowy", anna);
		assertThat(this.mails.of(anna)).endsWith("order-cancelled");
		assertThat(this.workshop.open(order.number())).isEmpty();
		this.time.days(30);
		assertThat(this.mails.of(anna, "ship-reminder")).isEmpty();
	}

	@Test
	void whatHasArrivedCannotBeCancelled() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.bench.arrives(order);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.orders.cancel(order, null, anna));
	}

}
