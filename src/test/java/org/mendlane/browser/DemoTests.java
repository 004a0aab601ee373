package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.notification.Outbox;
import org.mendlane.notification.OutboxFilter;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The demo shop is full when its doors open. */
@BrowserTest
class DemoTests {

	private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Worklist worklist;

	@Autowired
	private Accounts accounts;

	@Autowired
	private Customers customers;

	@Autowired
	private Outbox outbox;

	@Test
	void aboutFortyRepairsStandInAllStages() {
		assertThat(this.jdbc.sql("select count(*) from repair").query(Long.class).single()).isGreaterThanOrEqualTo(40);
		assertThat(strings("select distinct stage from case_position")).contains("shipping", "received", "diagnosis",
				"quote", "repair", "quality", "dispatch", "collection", "delivery", "visit", "done");
		assertThat(strings("select distinct state from repair")).contains("ANNOUNCED", "RECEIVED", "DIAGNOSED",
				"REPAIRED", "CHECKED", "CLOSED", "DROPPED");
	}

	@Test
	void everyStationHasSomethingToDo() {
		Set<String> open = this.worklist.open(WorkQuery.of(this.accounts.actor("admin")).limit(500))
			.stream()
			.map(WorkItem::element)
			.collect(Collectors.toSet());
		assertThat(this.worklist.counts(this.accounts.actor("admin"))).extracting((queue) -> queue.element())
			.as("besides " + open)
			.contains("VerifyOrder", "ReceiveParcel", "ReceiveMissing", "CallAboutParcel", "AnswerMissing",
					"TakeIntakePhotos", "ChooseTechnician", "Diagnose", "PrepareQuote", "DecideQuote", "AnswerQuestion",
					"Repair", "CheckQuality", "TakeDispatchPhotos", "PackDevice", "HandOut", "HandOverToCourier",
					"ConfirmDelivery", "VisitCustomer", "AnswerRejection", "CarryOutInstruction", "CheckNewCustomer");
	}

	@ParameterizedTest
	@ValueSource(strings = { "anna@example.com", "decyzje@firma.example" })
	void aQuoteWaitsForTheVisitor(String login) {
		Actor visitor = this.accounts.actor(login);
		List<String> devices = this.jdbc.sql("select number from repair where customer_id = ?")
			.param(this.customers.own(visitor).id().value())
			.query(String.class)
			.list();
		assertThat(this.worklist.waitingFor(devices)).extracting(WorkItem::element).contains("DecideQuote");
	}

	@ParameterizedTest
	@ValueSource(strings = { "reception", "technician", "technician2", "quality", "dispatch", "care", "lead",
			"accountant", "analyst", "admin", "anna@example.com", "admin@firma.example", "decyzje@firma.example",
			"biuro@firma.example", "faktury@firma.example" })
	void everyLogInOfTheTableWorks(String login) throws IOException, InterruptedException {
		HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
		URI page = URI.create("http://localhost:" + this.port + "/login");
		Matcher token = TOKEN
			.matcher(client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.ofString()).body());
		assertThat(token.find()).isTrue();
		String form = "username=" + login.replace("@", "%40") + "&password=mendlane-demo&_csrf=" + token.group(1);
		HttpRequest post = HttpRequest.newBuilder(page)
			.header("Content-Type", "application/x-www-form-urlencoded")
			.POST(HttpRequest.BodyPublishers.ofString(form))
			.build();
		String next = client.send(post, BodyHandlers.discarding()).headers().firstValue("Location").orElseThrow();
		assertThat(next).doesNotContain("error");
	}

	@Test
	void theCustomersGotTheirMails() {
		assertThat(this.outbox.list(new OutboxFilter("anna@example.com", null, null, 100))).extracting("template")
			.contains("registration-confirmed", "order-confirmed", "quote-ready", "device-sent", "order-closed",
					"order-cancelled");
	}

	private List<String> strings(String query) {
		return this.jdbc.sql(query).query(String.class).list();
	}

}
