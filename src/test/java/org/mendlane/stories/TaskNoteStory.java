package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.beans.factory.annotation.Autowired;

/** What the guardian notes while he does a task stands on the page of the case. */
class TaskNoteStory extends Story {

	@Autowired
	Conversations conversations;

	@Autowired
	Customers customers;

	@Autowired
	RepairOrders orders;

	@Test
	void whatANewCustomersCheckFound() {
		String customer = this.customers.own(this.cast.anna()).id().caseNumber();
		this.workshop.completes(customer, "CheckNewCustomer", "care", Bench.answers("note", "Stały klient z targów"));
		assertThat(notes(customer)).containsExactly("Stały klient z targów");
	}

	@Test
	void whatTheCustomerSaidAboutTheParcel() {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		this.workshop.verifies(order);
		this.time.days(42);
		this.workshop.completes(order.number(), "CallAboutParcel", "care",
				Bench.answers("outcome", "wait", "note", "Wyśle w piątek"));
		assertThat(notes(order.number())).containsExactly("Wyśle w piątek");
	}

	@Test
	void whatTheCustomerSaidAboutTheQuote() {
		RepairId device = quoted(this.cast.anna());
		this.time.days(7);
		this.workshop.completes(device.number(), "CallAboutQuote", "care", Bench.answers("note", "Pyta męża"));
		assertThat(notes(device.number())).containsExactly("Pyta męża");
	}

	@Test
	void afterEveryThirdReminderOfMissingDevicesTheGuardianAsks() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "printer");
		this.workshop.verifies(order);
		RepairId came = this.bench.first(order);
		this.bench.receives(order, List.of(came), true);
		this.time.days(41);
		assertThat(this.workshop.open(order.number())).containsExactly("ReceiveMissing");
		this.time.days(1);
		assertThat(this.mails.of(anna, "ship-reminder")).hasSize(3);
		this.workshop.completes(order.number(), "CallAboutMissing", "care", Bench.answers("note", "Szuka drukarki"));
		assertThat(notes(order.number())).containsExactly("Szuka drukarki");
		assertThat(this.workshop.open(order.number())).containsExactly("ReceiveMissing");
		this.time.days(42);
		assertThat(this.workshop.open(order.number())).containsExactlyInAnyOrder("ReceiveMissing", "CallAboutMissing");
	}

	@Test
	void onceTheCustomerHasAnsweredNobodyIsToAskForIt() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.workshop.completes(order.number(), "VerifyOrder", "care",
				Bench.answers("answer", "no", "missingText", "Od kiedy cieknie?"));
		this.time.days(9);
		assertThat(this.workshop.open(order.number())).contains("AnswerMissing", "CallAboutAnswer");
		this.orders.answerMissing(order, "Od piątku", anna);
		assertThat(this.workshop.open(order.number())).containsExactlyInAnyOrder("VerifyOrder", "ReceiveParcel");
	}

	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void onceTheMissingDevicesAreHereOrStruckNobodyIsToAskForThem(boolean here) {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee", "printer");
		this.workshop.verifies(order);
		RepairId first = this.bench.first(order);
		this.bench.receives(order, List.of(first), true);
		this.time.days(42);
		assertThat(this.workshop.open(order.number())).contains("CallAboutMissing");
		RepairId missing = RepairId.of(order.number() + "D2");
		if (here) {
			this.bench.receives(order, List.of(missing), true);
		}
		else {
			this.orders.strike(missing, this.cast.person("care"));
		}
		assertThat(this.workshop.open(order.number())).isEmpty();
	}

	private List<String> notes(String caseNumber) {
		return this.conversations.of(caseNumber, this.cast.person("care")).stream().map(Entry::text).toList();
	}

}
