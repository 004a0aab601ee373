package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.repair.Arrival;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitOutcome;
import org.mendlane.visit.Visits;
import org.mendlane.workflow.CaseMap;
import org.mendlane.workflow.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * A technician comes to the device, and the customer says on the spot whether all is
 * well.
 */
class VisitStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	RepairOrders orders;

	@Autowired
	Repairs repairs;

	@Autowired
	Visits visits;

	@Autowired
	CaseMap map;

	@Test
	void whoWantsAVisitSendsNothingAndIsToldWhenSomebodyComes() throws Exception {
		Actor anna = this.cast.anna();
		Visitor visitor = Visitor.customer(this.web, anna);
		ReportForm report = new ReportForm().with("way", "VISIT");
		assertThat(visitor.text(report.fills(visitor))).contains("U mnie; przyjedzie serwisant", "umówimy dzień");
		RepairOrderId order = report.sends(visitor);
		this.time.jobs();
		assertThat(this.workshop.open(order.number())).containsExactly("AgreeVisit");
		assertThat(this.mails.of(anna)).contains("visit-confirmed").doesNotContain("order-confirmed");
		assertThat(visitor.text("/portal/orders/" + order.number())).contains("niczego nie trzeba wysyłać")
			.doesNotContain("Wydrukuj kartę");
		LocalDate day = agrees(order, 5);
		assertThat(this.mails.of(anna, "visit-agreed").get(0).text()).contains("między 09:00 a 12:00");
		assertThat(visitor.text("/portal/orders/" + order.number())).contains("między 09:00 a 12:00");
		assertThat(this.mails.of(anna, "visit-soon")).isEmpty();
		this.time.until(day.minusDays(1).atTime(17, 0).atZone(this.time.getZone()).toInstant());
		assertThat(this.mails.of(anna, "visit-soon")).hasSize(1);
		assertThat(this.map.stages(first(order).number())).extracting(Stage::key)
			.containsExactly("submitted", "planning", "visit", "done");
	}

	@Test
	void whatIsAcceptedOnTheSpotIsDone() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = reported(anna);
		agrees(order, 1);
		assertThat(new Clerk(this.web, "care").reads("/staff/cases/" + first(order).number()))
			.contains("Naprawiane u klienta");
		this.time.days(1);
		String task = this.workshop.task(order.number(), "VisitCustomer").taskId();
		assertThat(new Clerk(this.web, "technician").reads("/staff/form/" + task))
			.contains("/staff/photos-repair/" + first(order).number());
		this.bench.photographs(first(order), "photo-repair", this.cast.person("technician"));
		assertRefused("visit.signer", () -> reports(order, Map.of("outcome", "ACCEPTED")));
		reports(order, Map.of("outcome", "ACCEPTED", "signer", "Anna Nowak"));
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CLOSED);
		assertThat(this.repairs.repair(first(order)).state()).isEqualTo(RepairState.CLOSED);
		assertThat(this.mails.of(anna, "visit-done").get(0).text()).contains("Wymieniona uszczelka");
		assertThat(this.workshop.open(order.number())).isEmpty();
		this.time.days(30);
		assertThat(this.mails.of(anna)).doesNotContain("ship-reminder");
		assertThat(Visitor.customer(this.web, anna).text("/portal/devices/" + first(order).number()))
			.contains("Wyślij ocenę", "Nasz serwisant był u Ciebie", "/portal/files/");
	}

	@Test
	void whatIsRejectedNeedsAReasonAndIsAnsweredUntilItIsSettled() {
		Actor anna = this.cast.anna();
		RepairOrderId order = reported(anna);
		agrees(order, 1);
		this.time.days(1);
		assertRefused("visit.rejected-why", () -> reports(order, Map.of("outcome", "REJECTED")));
		reports(order, Map.of("outcome", "REJECTED", "reason", "Dalej cieknie"));
		assertThat(this.workshop.open(order.number())).containsExactly("AnswerVisit");
		answers(order, "AGAIN", "Przyjedziemy jeszcze raz.");
		assertThat(this.mails.of(anna, "visit-answer").get(0).text()).contains("Przyjedziemy jeszcze raz.");
		agrees(order, 2);
		this.time.days(2);
		reports(order, Map.of("outcome", "REJECTED", "reason", "Nadal cieknie"));
		answers(order, "SETTLED", "Zwracamy koszt.");
		assertThat(this.orders.order(order).state()).isEqualTo(OrderState.CLOSED);
		assertThat(this.visits.all(order)).extracting(Visit::isAhead).containsExactly(false, false);
		assertThat(this.visits.all(order)).allSatisfy((visit) -> assertThat(visit.report()).isNotNull()
			.extracting((report) -> report.outcome())
			.isEqualTo(VisitOutcome.REJECTED));
	}

	@Test
	void aDayMayNotHoldAndNobodyForgetsAVisit() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = reported(anna);
		assertRefused("visit.day", () -> agrees(order, -1));
		this.time.days(5);
		assertThat(this.mails.about(order.number())).extracting(OutboxMessage::template).contains("case-stands");
		agrees(order, 1);
		Clerk care = new Clerk(this.web, "care");
		String move = "/staff/cases/" + order.number() + "/visit/move";
		assertThat(care.isTold(move)).contains("trzeba umówić inny dzień");
		this.time.jobs();
		assertThat(this.workshop.open(order.number())).containsExactly("AgreeVisit");
		assertThat(care.isTold(move)).contains("nie ma teraz umówionej wizyty");
		agrees(order, 1);
		this.time.days(3);
		assertThat(this.mails.about(order.number())).extracting(OutboxMessage::template)
			.filteredOn("case-stands"::equals)
			.hasSizeGreaterThan(1);
		reports(order, Map.of("outcome", "ANOTHER_DAY", "reason", "Brak części"));
		assertThat(this.workshop.open(order.number())).containsExactly("AgreeVisit");
	}

	@Test
	void itIsCalledOffOnlyBeforeADayIsAgreedOnAndNeverReceived() {
		Actor anna = this.cast.anna();
		RepairOrderId order = reported(anna);
		assertRefused("repair.on-site", () -> this.orders.receive(order, new Arrival(List.of(), List.of(), false),
				this.cast.person("reception")));
		agrees(order, 1);
		assertRefused("repair.visit-agreed", () -> this.orders.cancel(order, null, anna));
		this.visits.move(order, this.cast.person("care"));
		this.time.jobs();
		this.orders.cancel(order, "Już działa", anna);
		this.time.jobs();
		assertThat(this.mails.of(anna)).contains("order-cancelled");
		assertThat(this.workshop.open(order.number())).isEmpty();
		assertThat(this.repairs.repair(first(order)).state()).isEqualTo(RepairState.DROPPED);
	}

	private RepairOrderId reported(Actor customer) {
		try {
			RepairOrderId order = new ReportForm().with("way", "VISIT").sends(Visitor.customer(this.web, customer));
			this.time.jobs();
			return order;
		}
		catch (Exception ex) {
			throw new IllegalStateException(ex);
		}
	}

	private LocalDate agrees(RepairOrderId order, int days) {
		LocalDate day = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(days);
		this.workshop.completes(order.number(), "AgreeVisit", "care", Bench.answers("visitDay", day.toString(),
				"visitFrom", "09:00", "visitTo", "12:00", "visitor", "technician"));
		return day;
	}

	private void reports(RepairOrderId order, Map<String, Object> answers) {
		Map<String, Object> all = Bench.answers("work", "Wymieniona uszczelka", "minutes", 40);
		all.putAll(answers);
		this.workshop.completes(order.number(), "VisitCustomer", "technician", all);
	}

	private void answers(RepairOrderId order, String answer, String words) {
		this.workshop.completes(order.number(), "AnswerVisit", "care", Bench.answers("answer", answer, "words", words));
	}

	private RepairId first(RepairOrderId order) {
		return this.bench.first(order);
	}

	private static void assertRefused(String key, ThrowingCallable what) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(what).returns(key, Refusal::key);
	}

}
