package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.document.Documents;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.Arrival;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.ReceivedDevice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairPath;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** An order with all its devices, whatever comes first. */
class OrderStory extends Story {

	@Autowired
	RepairOrders orders;

	@Autowired
	Documents documents;

	@Autowired
	Customers customers;

	@Test
	void whatIsMissingIsAskedRemindedAndAnswered() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.workshop.completes(order.number(), "VerifyOrder", "care",
				Bench.answers("answer", "no", "missingText", "Jaki jest numer seryjny?"));
		assertThat(this.mails.of(anna, "missing-data").get(0).html()).contains("Jaki jest numer seryjny?");
		this.time.days(3);
		assertThat(this.mails.of(anna, "missing-data-reminder")).hasSize(1);
		this.orders.answerMissing(order, "1234567", anna);
		this.workshop.verifies(order);
		assertThat(this.workshop.open(order.number())).containsExactly("ReceiveParcel");
	}

	@Test
	void aServiceContractCoversTheDevicesOfItsCustomer() {
		Actor company = this.cast.company();
		CustomerId customer = this.customers.own(company).id();
		assertThat(proposed(company)).containsExactly(RepairPath.WARRANTY, RepairPath.PAID);
		this.customers.agree(customer, ContractKind.FRAMEWORK, this.cast.person("care"));
		assertThat(proposed(company)).containsExactly(RepairPath.WARRANTY, RepairPath.PAID);
		this.customers.agree(customer, ContractKind.SERVICE, this.cast.person("care"));
		assertThat(proposed(company)).containsExactly(RepairPath.CONTRACT, RepairPath.CONTRACT);
	}

	private List<RepairPath> proposed(Actor actor) {
		RepairOrderId order = this.bench.submits(actor,
				List.of(Bench.device("coffee", true), Bench.device("printer", false)));
		this.time.jobs();
		return this.orders.devices(order).stream().map((device) -> device.path()).toList();
	}

	@Test
	void aParcelScannedDuringVerificationIsNotLost() {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		this.bench.arrives(order);
		assertThat(this.workshop.open(order.number())).containsExactly("VerifyOrder");
		this.workshop.verifies(order);
		assertThat(this.workshop.open(this.bench.first(order).number())).containsExactly("TakeIntakePhotos");
	}

	@Test
	void aParcelScannedBeforeTheOrderIsConfirmedIsNotLost() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.submits(anna, List.of(Bench.device("coffee", false)));
		this.bench.arrives(order);
		assertThat(this.mails.of(anna)).contains("order-confirmed");
		this.workshop.verifies(order);
		assertThat(this.workshop.open(this.bench.first(order).number())).containsExactly("TakeIntakePhotos");
	}

	@Test
	void aMissingDeviceComesLaterAndTheOtherIsNotHeldUp() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "printer");
		this.workshop.verifies(order);
		List<RepairId> devices = this.orders.devices(order).stream().map((device) -> device.id()).toList();
		this.bench.receives(order, devices.subList(0, 1), true);
		assertThat(this.mails.of(anna, "order-received").get(0).html()).contains(devices.get(1).number());
		assertThat(this.workshop.open(devices.get(0).number())).containsExactly("TakeIntakePhotos");
		assertThat(this.workshop.open(order.number())).containsExactly("ReceiveMissing");
		this.bench.receives(order, devices.subList(1, 2), true);
		assertThat(this.workshop.open(devices.get(1).number())).containsExactly("TakeIntakePhotos");
		assertThat(this.workshop.open(order.number())).isEmpty();
	}

	@Test
	void whatIsMissingDamagedOrOneTooManyStandsOnTheProtocolAndInTheMail() throws IOException {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "printer");
		this.workshop.verifies(order);
		List<RepairId> devices = this.orders.devices(order).stream().map((device) -> device.id()).toList();
		this.orders.receive(order, new Arrival(List.of(new ReceivedDevice(devices.get(0), "kabel", "pęknięta obudowa")),
				List.of(Bench.device("phone", false)), true), this.cast.person("reception"));
		this.time.jobs();
		OutboxMessage mail = this.mails.of(anna, "order-received").get(0);
		String[] differences = { order.number() + "D1 De’Longhi Magnifica S: widoczne uszkodzenia: pęknięta obudowa",
				order.number() + "D2 De’Longhi Magnifica S: nie było w paczce",
				order.number() + "D3 De’Longhi Magnifica S: było w paczce, choć nie ma go w zgłoszeniu" };
		assertThat(mail.html()).contains(differences);
		assertThat(Paper.text(this.documents, mail.attachments().get(0))).contains(differences);
	}

	@Test
	void aDeviceThatNeverComesIsStruckAndTheOrderCloses() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "printer");
		this.workshop.verifies(order);
		List<RepairId> devices = this.orders.devices(order).stream().map((device) -> device.id()).toList();
		this.bench.receives(order, devices.subList(0, 1), true);
		this.bench.photographs(devices.get(0), "photo-intake", this.cast.person("reception"));
		this.workshop.diagnoses(devices.get(0), "PAID");
		this.workshop.quotes(devices.get(0));
		decides(anna, devices.get(0), Choice.NONE);
		sends(devices.get(0));
		delivered(devices.get(0), anna);
		assertThat(this.workshop.open(order.number())).containsExactly("ReceiveMissing");
		this.orders.strike(devices.get(1), this.cast.person("care"));
		this.time.jobs();
		assertThat(this.workshop.open(order.number())).isEmpty();
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CLOSED);
		assertThat(this.mails.of(anna, "order-received")).hasSize(1);
		assertThat(this.mails.of(anna, "order-closed")).hasSize(1);
	}

	@Test
	void aDeviceStruckBeforeTheParcelIsNotWaitedFor() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "printer", "phone");
		this.workshop.verifies(order);
		List<RepairId> devices = this.orders.devices(order).stream().map((device) -> device.id()).toList();
		Actor reception = this.cast.person("reception");
		this.orders.strike(devices.get(2), reception);
		this.bench.receives(order, devices.subList(0, 1), true);
		assertThat(this.workshop.open(order.number())).containsExactly("ReceiveMissing");
		this.time.days(14);
		assertThat(this.mails.of(anna, "ship-reminder").get(0).html()).contains(devices.get(1).number())
			.doesNotContain(devices.get(2).number());
		this.orders.strike(devices.get(1), reception);
		assertThat(this.workshop.open(order.number())).isEmpty();
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.OPEN);
	}

	@Test
	void theLastDeviceIsNotStruckAndNobodyElseStrikes() {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		RepairId device = this.bench.first(order);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.orders.strike(device, this.cast.person("reception")))
			.matches((refusal) -> refusal.key().equals("repair.last-device"));
		assertThatExceptionOfType(RuntimeException.class)
			.isThrownBy(() -> this.orders.strike(device, this.cast.person("technician")));
		assertThat(this.workshop.open(order.number())).contains("ReceiveParcel");
	}

	@Test
	void aHundredAndTwentyDevicesAreStartedInPortions() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.submits(anna, Collections.nCopies(120, Bench.device("coffee", false)));
		this.time.jobs();
		this.workshop.verifies(order);
		this.bench.arrives(order);
		assertThat(this.orders.hasUnstarted(order)).isFalse();
		assertThat(this.orders.devices(order)).hasSize(120)
			.allSatisfy((device) -> assertThat(this.workshop.open(device.id().number()))
				.containsExactly("TakeIntakePhotos"));
		assertThat(this.mails.of(anna, "order-confirmed")).hasSize(1);
		assertThat(this.mails.of(anna, "order-received")).hasSize(1);
	}

}
