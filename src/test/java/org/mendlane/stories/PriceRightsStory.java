package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.ApprovalLimits;
import org.mendlane.customer.Customers;
import org.mendlane.document.Document;
import org.mendlane.document.DocumentId;
import org.mendlane.document.Documents;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The shop says whether those who only repair and check devices see prices. */
class PriceRightsStory extends Story {

	/** The sums of the workshop's quote, and what else looks like an amount. */
	private static final Pattern AMOUNT = Pattern
		.compile("\\b(180|210|390|89|479|145|535|123|658|250)[,.](00|70|05)\\b|\\d\\s*(zł|PLN)\\b");

	private static final Set<Role> QUOTERS = Set.of(Role.TECHNICIAN, Role.CARE, Role.LEAD, Role.ADMIN);

	private static final Set<Role> WORKSHOP = Set.of(Role.TECHNICIAN, Role.QUALITY);

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	Customers customers;

	@Autowired
	ApprovalLimits limits;

	@Autowired
	JdbcClient database;

	private RepairId device;

	private long customer;

	@BeforeEach
	void aCaseHasAQuoteAndItsCustomerALimit() {
		Actor anna = this.cast.anna();
		this.customer = this.customers.own(anna).id().value();
		this.limits.set(new Money(250_00, "PLN"), anna);
		this.device = quoted(anna);
		decides(anna, this.device, Choice.RECOMMENDED);
	}

	@AfterEach
	void everybodySeesPricesAgain() {
		this.cast.techniciansSeePrices(true);
	}

	/** Each role with each setting, on the pages of the same case. */
	@TestFactory
	Stream<DynamicTest> pagesShowWhatTheRoleMaySee() {
		return Stream.of(Role.values())
			.flatMap((role) -> Stream.of(true, false)
				.map((technicians) -> dynamicTest(role + ", technicians see prices: " + technicians,
						() -> pagesShow(role, technicians))));
	}

	private void pagesShow(Role role, boolean technicians) throws Exception {
		this.cast.techniciansSeePrices(technicians);
		boolean seen = technicians || !WORKSHOP.contains(role);
		Clerk clerk = new Clerk(this.web, role.group());
		for (String page : pagesWithSums(role)) {
			assertThat(AMOUNT.matcher(clerk.reads(page)).find()).as(role + " " + page).isEqualTo(seen);
		}
		if (!seen || role == Role.LEAD) {
			nothingElseShowsSums(clerk);
		}
		for (String file : closed()) {
			assertThat(opens(clerk, file)).as(role + " " + file).isEqualTo(seen);
		}
		assertThat(clerk.reads(page("cases")).contains("/staff/files/" + quote().value())).isEqualTo(seen);
		assertThat(clerk.reads("/staff").contains("/staff/outbox")).isEqualTo(seen);
	}

	/** Not even to those who may see all. */
	private void nothingElseShowsSums(Clerk clerk) throws Exception {
		for (String page : pagesWithout()) {
			assertThat(clerk.reads(page)).as(clerk.login() + " " + page).doesNotContainPattern(AMOUNT);
		}
		MvcResult list = clerk.sends(get("/staff/cases/list.xlsx?q=" + this.device.number()));
		assertThat(Sheet.rows(list.getResponse())).hasSize(2)
			.allSatisfy((row) -> assertThat(String.join(" ", row)).doesNotContainPattern(AMOUNT));
	}

	@Test
	void whoSeesNoPricesWritesQuotesAllTheSame() throws Exception {
		this.cast.techniciansSeePrices(false);
		Actor anna = this.cast.anna();
		this.device = received(anna);
		this.workshop.diagnoses(this.device, "PAID");
		Clerk technician = new Clerk(this.web, "technician");
		assertThat(technician.reads(page("quote"))).contains("S-PUMP").doesNotContainPattern(AMOUNT);
		technician.sends(page("quote") + "/lines", "code", "S-PUMP", "quantity", "2", "scope", "NECESSARY");
		technician.sends(page("quote") + "/lines", "code", "S-BURR", "quantity", "1", "scope", "OPTIONAL");
		for (String page : new String[] { page("quote"), page("quote") + "/preview" }) {
			assertThat(technician.reads(page)).contains("Wymiana pompy", "Wymiana żaren").doesNotContainPattern(AMOUNT);
		}
		technician.sends(page("quote"), "text", "Pompa", "validUntil", "2027-01-10", "todo", "offer");
		this.time.jobs();
		assertThat(this.mails.of(anna, "quote-ready").get(0).html()).contains("442,80");
		assertThat(technician.reads(page("decision"))).contains("Wymiana żaren").doesNotContainPattern(AMOUNT);
		assertThat(new Clerk(this.web, "care").reads(page("decision"))).contains("442,80", "145,00");
	}

	@Test
	void theEngineKnowsNoSums() {
		List<String> kept = this.database
			.sql("select name_ || ' ' || coalesce(text_, '') || ' ' || coalesce(long_, 0) from act_ru_variable "
					+ "union all select name_ || ' ' || coalesce(text_, '') || ' ' || coalesce(long_, 0) from act_hi_varinst")
			.query(String.class)
			.list();
		assertThat(kept).isNotEmpty().noneMatch((one) -> one.matches("(?s).*\\b(47970|65805|39000|53500)\\b.*"));
		assertThat(kept).noneMatch((one) -> AMOUNT.matcher(one).find());
	}

	private List<String> pagesWithSums(Role role) {
		List<String> pages = List.of(page("cases"), page("quote") + "/preview", "/staff/customers/" + this.customer);
		return QUOTERS.contains(role) ? Stream.concat(Stream.of(page("quote")), pages.stream()).toList() : pages;
	}

	private List<String> pagesWithout() {
		String number = this.device.number();
		String task = this.workshop.task(number, "Repair").taskId();
		return List.of("/staff", "/staff/cases", "/staff/search?q=" + number, "/staff/search/hits?q=S-PUMP",
				"/staff/form/" + task, page("parts"), "/staff/cases/" + this.device.order().number(), "/staff/notices",
				page("decision"));
	}

	private List<String> closed() {
		OutboxMessage mail = this.mails.about(this.device.number())
			.stream()
			.filter((one) -> one.template().equals("quote-ready"))
			.findFirst()
			.orElseThrow();
		return List.of(page("quote") + "/preview.pdf", "/staff/files/" + quote().value(), "/staff/outbox",
				"/staff/outbox/" + mail.id(), "/staff/outbox/" + mail.id() + "/body");
	}

	private DocumentId quote() {
		return this.documents.of(this.device.number())
			.stream()
			.filter((one) -> one.kind().equals("quote"))
			.map(Document::id)
			.findFirst()
			.orElseThrow();
	}

	private String page(String room) {
		return "/staff/" + room + "/" + this.device.number();
	}

	private static boolean opens(Clerk clerk, String path) throws Exception {
		MvcResult answer = clerk.sends(get(path));
		if (answer.getResponse().getStatus() == 200) {
			return true;
		}
		assertThat(String.valueOf(answer.getFlashMap().get("refused"))).as(path).contains("nie widzą cen");
		return false;
	}

}
