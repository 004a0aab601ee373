package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.logistics.Loaner;
import org.mendlane.logistics.Loaners;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.OrderState;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The shop lends a device while it repairs, and no order is closed before it is back.
 */
class LoanerStory extends Story {

	private static final AtomicInteger SERIAL = new AtomicInteger();

	private static final int LEADS = 4;

	@Autowired
	MockMvc web;

	@Autowired
	Loaners loaners;

	@Autowired
	RepairOrders orders;

	@Autowired
	Customers customers;

	@Autowired
	JdbcClient database;

	@Test
	void aLoanIsConfirmedSeenAndRemindedOfBeforeAndAfterItsDay() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		Loaner loaner = lends(device.order(), 10);
		String order = device.order().number();
		assertThat(sent(order, "loaner-lent")).singleElement()
			.extracting(OutboxMessage::text)
			.asString()
			.contains(loaner.serial());
		assertThat(page("/portal/orders/" + order, anna.login(), "CUSTOMER")).contains("Twoje urządzenie zastępcze",
				loaner.serial());
		assertThat(page("/portal/devices/" + device.number(), anna.login(), "CUSTOMER")).contains(loaner.serial());
		assertThat(page("/staff/cases/" + device.number(), "care", "STAFF", "CARE")).contains(loaner.code());
		assertThat(this.workshop.task(order, "TakeLoanerBack").page()).isEqualTo("/staff/loaner/" + order);
		this.time.days(9);
		assertThat(sent(order, "loaner-due")).hasSize(1);
		assertThat(sent(order, "loaner-late")).isEmpty();
		this.time.days(2);
		assertThat(sent(order, "loaner-late")).hasSize(1);
		this.time.days(3);
		assertThat(sent(order, "loaner-late")).hasSize(2);
		assertThat(page("/staff/loaners", "reception", "STAFF", "RECEPTION")).contains("Spóźnione");
	}

	@Test
	void theOrderIsNotClosedBeforeTheLoanerIsBack() throws Exception {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		RepairId device = quoted(anna);
		Loaner loaner = lends(device.order(), 30);
		String order = device.order().number();
		goesHome(anna, device);
		assertThat(this.orders.order(device.order()).state()).isEqualTo(OrderState.OPEN);
		assertThat(sent(order, "loaner-awaited")).hasSize(1);
		assertThatExceptionOfType(Exception.class)
			.isThrownBy(() -> this.workshop.completes(order, "TakeLoanerBack", "reception", Map.of()))
			.withStackTraceContaining("task.needs-fact");
		this.time.days(7);
		assertThat(sent(order, "loaner-out")).extracting(OutboxMessage::to).containsExactly("care@shop.example");
		scansBack(loaner, "rysa na obudowie");
		assertThat(this.orders.order(device.order()).state()).isEqualTo(OrderState.CLOSED);
		assertThat(this.workshop.open(order)).isEmpty();
		assertThat(this.loaners.get(loaner.code()).condition()).isEqualTo("rysa na obudowie");
		this.time.days(30);
		assertThat(sent(order, "loaner-late")).isEmpty();
	}

	@Test
	void whatComesBackEarlyHoldsNothingUpAndMayBeLentAgain() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		Loaner loaner = lends(device.order(), 30);
		scansBack(loaner, "");
		assertThat(this.workshop.open(device.order().number())).isEmpty();
		RepairId other = received(this.cast.anna());
		this.loaners.lend(loaner.code(), other.order(), today().plusDays(3), reception());
		goesHome(anna, device);
		assertThat(this.orders.order(device.order()).state()).isEqualTo(OrderState.CLOSED);
	}

	@Test
	void anOrderWithoutALoanerKnowsNothingOfIt() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		goesHome(anna, device);
		assertThat(this.orders.order(device.order()).state()).isEqualTo(OrderState.CLOSED);
		assertThat(this.mails.about(device.order().number())).extracting(OutboxMessage::template)
			.noneMatch((template) -> template.startsWith("loaner"));
	}

	@Test
	void anotherDayIsToldAndRemindersGoByIt() throws Exception {
		RepairId device = received(this.cast.anna());
		Loaner loaner = lends(device.order(), 3);
		String order = device.order().number();
		Map<String, String> later = Map.of("due", today().plusDays(20).toString());
		writes("/staff/loaners/" + loaner.code() + "/due", later);
		writes("/staff/loaners/" + loaner.code() + "/due", later);
		this.time.jobs();
		assertThat(sent(order, "loaner-lent")).as("the first day and the new one").hasSize(2);
		assertThat(this.workshop.open(order)).containsExactly("TakeLoanerBack");
		this.time.days(17);
		assertThat(sent(order, "loaner-late")).isEmpty();
		this.time.days(2);
		assertThat(sent(order, "loaner-due")).hasSize(1);
		this.time.days(2);
		assertThat(sent(order, "loaner-late")).hasSize(1);
		refused("logistics.loan-due", () -> this.loaners.prolong(loaner.code(), today(), reception()));
		scansBack(loaner, "");
		refused("logistics.loaner-here", () -> this.loaners.prolong(loaner.code(), today().plusDays(2), reception()));
	}

	@Test
	void oneAtATimeAndOnlyWithADeviceThatIsHere() {
		RepairId device = received(this.cast.anna());
		Loaner loaner = adds();
		Loaner second = adds();
		LocalDate day = today().plusDays(5);
		refused("logistics.loan-due", () -> this.loaners.lend(loaner.code(), device.order(), today(), reception()));
		RepairOrderId announced = this.bench.reports(this.cast.anna(), "coffee");
		refused("logistics.no-loan", () -> this.loaners.lend(loaner.code(), announced, day, reception()));
		this.loaners.lend(loaner.code(), device.order(), day, reception());
		refused("logistics.loaner-out", () -> this.loaners.lend(loaner.code(), device.order(), day, reception()));
		refused("logistics.no-loan", () -> this.loaners.lend(second.code(), device.order(), day, reception()));
		refused("logistics.loaner-out", () -> this.loaners.retire(loaner.code(), true, this.cast.person("lead")));
		refused("logistics.loaner-here", () -> this.loaners.takeBack(second.code(), "", reception()));
		refused("account.not-allowed", () -> this.loaners.add("Jura", "X", reception()));
	}

	@Test
	void leadsWhoAddInTheSameInstantAreNotInEachOthersWay() throws Exception {
		adds();
		List<Object> own = atOnce(() -> "OWN-" + SERIAL.incrementAndGet());
		assertThat(own).hasOnlyElementsOfType(Loaner.class);
		assertThat(this.loaners.all()).extracting(Loaner::code).doesNotHaveDuplicates();
		String serial = "SAME-" + SERIAL.incrementAndGet();
		List<Object> same = atOnce(() -> serial);
		assertThat(same).filteredOn(Loaner.class::isInstance).hasSize(1);
		assertThat(refusals(same)).containsOnly("logistics.loaner-exists").hasSize(LEADS - 1);
	}

	@Test
	void whereThereIsNoLoanerYetNobodyMeetsAnErrorEither() throws Exception {
		this.database.sql("delete from loan").update();
		this.database.sql("delete from loaner").update();
		List<Object> first = atOnce(() -> "FIRST-" + SERIAL.incrementAndGet());
		assertThat(this.loaners.all()).isNotEmpty().hasSize(LEADS - refusals(first).size());
		assertThat(refusals(first)).isSubsetOf("logistics.loaner-meanwhile");
	}

	private static List<String> refusals(List<Object> told) {
		return told.stream().filter((one) -> !(one instanceof Loaner)).map((one) -> {
			assertThat(one).isInstanceOf(Refusal.class);
			return ((Refusal) one).key();
		}).toList();
	}

	/** What each of several leads is told: his loaner, or why not. */
	private List<Object> atOnce(Supplier<String> serial) throws Exception {
		CyclicBarrier start = new CyclicBarrier(LEADS);
		Actor lead = this.cast.person("lead");
		Callable<Object> adding = () -> {
			start.await();
			try {
				return this.loaners.add("Jura E8", serial.get(), lead);
			}
			catch (RuntimeException ex) {
				return ex;
			}
		};
		ExecutorService leads = Executors.newFixedThreadPool(LEADS);
		try {
			List<Object> told = new ArrayList<>();
			for (Future<Object> outcome : leads.invokeAll(Collections.nCopies(LEADS, adding))) {
				told.add(outcome.get());
			}
			return told;
		}
		finally {
			leads.shutdown();
		}
	}

	private void goesHome(Actor anna, RepairId device) {
		decides(anna, device, Choice.NONE);
		sends(device);
		delivered(device, anna);
	}

	private Loaner adds() {
		return this.loaners.add("De’Longhi Dinamica", "INV-" + SERIAL.incrementAndGet(), this.cast.person("lead"));
	}

	private Loaner lends(RepairOrderId order, int days) throws Exception {
		Loaner loaner = adds();
		writes("/staff/loaner/" + order.number(),
				Map.of("code", loaner.code(), "due", today().plusDays(days).toString()));
		assertThat(this.loaners.out(order)).map(Loaner::code).contains(loaner.code());
		this.time.jobs();
		return loaner;
	}

	private void scansBack(Loaner loaner, String condition) throws Exception {
		assertThat(page("/staff/loaners/" + loaner.code(), "reception", "STAFF", "RECEPTION")).contains("/back");
		writes("/staff/loaners/" + loaner.code() + "/back", Map.of("condition", condition));
		this.time.jobs();
	}

	private void writes(String path, Map<String, String> form) throws Exception {
		var request = post(path);
		form.forEach(request::param);
		assertThat(new Clerk(this.web, "reception").sends(request).getResponse().getStatus()).isEqualTo(303);
	}

	private Actor reception() {
		return this.cast.person("reception");
	}

	private LocalDate today() {
		return LocalDate.ofInstant(this.time.instant(), this.time.getZone());
	}

	private static void refused(String key, ThrowingCallable what) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(what).extracting(Refusal::key).isEqualTo(key);
	}

	private List<OutboxMessage> sent(String number, String template) {
		return this.mails.about(number).stream().filter((mail) -> mail.template().equals(template)).toList();
	}

	private String page(String path, String login, String... roles) throws Exception {
		return this.web.perform(get(path).locale(Locale.forLanguageTag("pl")).with(user(login).roles(roles)))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
