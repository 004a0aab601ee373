package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mendlane.document.BarCodes;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.text.Texts;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One repair from the report to the closed order, by the people who do it. */
@BrowserTest
class WholeJobTests {

	private static final String POLISH = "pl-PL";

	private static final String TRACKING = "1000123456789U";

	@LocalServerPort
	private int port;

	@Autowired
	private BarCodes barCodes;

	@Autowired
	private RepairOrders orders;

	@Autowired
	private Texts texts;

	private final List<Person> people = new ArrayList<>();

	@AfterEach
	void everybodyGoesHome() {
		this.people.forEach(Person::close);
	}

	@Test
	void aCoffeeMachineGoesHomeRepaired() {
		Customer anna = new Customer(signIn("anna@example.com"));
		String order = anna.reports("Jura", "E8", "Nie spienia mleka i cieknie spod spodu.");
		String device = order + "D1";
		assertThat(Paper.codes(anna.savesSlip(), this.barCodes)).contains(order, device);
		anna.findsAt(device, "W drodze do nas");
		careVerifies(order);
		receptionReceives(order, device);
		anna.findsAt(device, "Diagnoza");
		technicianDiagnoses(device);
		technicianQuotes(device);
		anna.findsAt(device, "Wycena");
		anna.decides(device);
		anna.findsAt(device, "Naprawa");
		technicianRepairs(device);
		anna.findsAt(device, "Kontrola jakości");
		qualityPasses(device);
		anna.findsAt(device, "Wysyłka");
		dispatchSends(device);
		anna.findsAt(device, "W drodze powrotnej");
		anna.confirmsDelivery(device);
		isClosed(order);
	}

	private void careVerifies(String order) {
		new Tasklist(signIn("care")).open("Obsługa klienta", called("VerifyOrder"), order)
			.takes()
			.sees("Jura E8")
			.chooses("Tak")
			.completes();
	}

	/** The code is the one from the customer's paper. */
	private void receptionReceives(String order, String device) {
		Station reception = new Station(signIn("reception"));
		reception.scans(device);
		reception.receives(order);
		reception.photographs("photos-intake", device);
	}

	private void technicianDiagnoses(String device) {
		new Tasklist(signIn("technician")).open("Moje zadania", called("Diagnose"), device)
			.sees("cieknie spod spodu")
			.writes("Stwierdzono", "Pęknięta uszczelka pompy.")
			.chooses("Tak")
			.isRefused("listy kontrolnej")
			.ticksEverything()
			.completes();
	}

	private void technicianQuotes(String device) {
		Person technician = signIn("technician");
		new Tasklist(technician).open("Moje zadania", called("PrepareQuote"), device).leavesForPage();
		new Station(technician).quotes("P-CO-SEAL", "S-CO-DESC", "Uszczelka do wymiany; kamień w obiegu wody.");
		assertThat(technician.page().url()).contains(Tasklist.ADDRESS);
	}

	private void technicianRepairs(String device) {
		new Tasklist(signIn("technician")).open("Moje zadania", called("Repair"), device)
			.sees("P-CO-SEAL")
			.ticksEverything()
			.writes("Czas pracy w minutach", "45")
			.writes("Co zrobiono", "Wymieniona uszczelka, obieg odkamieniony.")
			.completes();
	}

	private void qualityPasses(String device) {
		new Tasklist(signIn("quality")).follow("/staff/cases/" + device, device)
			.takes()
			.sees("Wymieniona uszczelka")
			.ticksEverything()
			.chooses("Przeszło")
			.completes();
	}

	private void dispatchSends(String device) {
		Station dispatch = new Station(signIn("dispatch"));
		dispatch.photographs("photos-dispatch", device);
		dispatch.packs(device, TRACKING);
		dispatch.handsOver(TRACKING);
	}

	private void isClosed(String order) {
		await().atMost(Duration.ofSeconds(30))
			.untilAsserted(
					() -> assertThat(this.orders.order(new RepairOrderId(order)).state()).isEqualTo(OrderState.CLOSED));
	}

	/** The task's name in the shop's language. */
	private String called(String task) {
		return this.texts.get("element." + task, Locale.forLanguageTag(POLISH));
	}

	private Person signIn(String login) {
		Person person = Person.signIn(login, this.port);
		this.people.add(person);
		return person;
	}

}
