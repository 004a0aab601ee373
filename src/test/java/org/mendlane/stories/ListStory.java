package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Staff's lists are seen again, taken away as they are shown, and worked on as a whole.
 */
class ListStory extends Story {

	private static final RequestPostProcessor LEAD = user("lead").roles("STAFF", "LEAD");

	@Autowired
	MockMvc web;

	@Autowired
	Conversations conversations;

	@Autowired
	Customers customers;

	@Test
	void theSpreadsheetSaysWhatThePageSaysAndNothingInItIsAFormula() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.submits(anna,
				List.of(device("=1+1"), device("+48"), device("-x"), device("@SUM"), device("\tx")));
		this.time.jobs();
		String list = "?q=" + order.number() + "&col=number&col=state";
		List<List<String>> rows = Sheet.rows(reads("/staff/cases/list.xlsx" + list));
		assertThat(rows.get(0)).containsExactly("Urządzenie", "Numer seryjny", "Sprawa", "Stan");
		assertThat(rows).hasSize(6);
		String page = reads("/staff/cases" + list).getContentAsString();
		for (List<String> row : rows.subList(1, 6)) {
			assertThat(page).contains(row.get(2), org.springframework.web.util.HtmlUtils.htmlEscape(row.get(0).strip()))
				.contains(row.get(3));
		}
		assertThat(page).doesNotContain("data-label=\"Klient\"");
	}

	@Test
	void aListIsSavedWithItsCountAndOnlyForWhoeverSavedIt() throws Exception {
		RepairId device = received(this.cast.anna());
		String address = "/staff/cases?q=" + device.number() + "&stage=diagnosis&col=number&col=stage";
		MvcResult saved = press("/staff/cases", "name", "Moja diagnoza", "address", address);
		assertThat(saved.getResponse().getRedirectedUrl()).isEqualTo(address);
		assertThat(reads("/staff/cases").getContentAsString()).containsPattern(
				"href=\"[^\"]*stage=diagnosis[^\"]*\"><span>Moja diagnoza</span> <span class=\"mend-muted\">1</span>");
		assertThat(this.web.perform(get("/staff/cases").with(user("care").roles("STAFF", "CARE")))
			.andReturn()
			.getResponse()
			.getContentAsString()).doesNotContain("Moja diagnoza");
		String shown = reads(address).getContentAsString();
		assertThat(shown).contains("Usuń filtr „" + device.number() + "”", "aria-current=\"true\"");
		String id = shown.replaceAll("(?s).*name=\"remove\" value=\"([0-9]+)\".*", "$1");
		press("/staff/cases", "remove", id);
		assertThat(reads("/staff/cases").getContentAsString()).doesNotContain("Moja diagnoza");
	}

	@Test
	void everyRoleHasItsListsWithTheirCounts() throws Exception {
		Actor anna = this.cast.anna();
		this.customers.assignGuardian(this.customers.own(anna).id(), "care", "lead");
		quoted(anna);
		Clerk guardian = new Clerk(this.web, "care");
		String lists = guardian.reads("/staff/cases");
		assertThat(lists)
			.containsPattern("href=\"/staff/cases\\?guardian=care\"><span>Moi klienci</span> "
					+ "<span class=\"mend-muted\">[1-9][0-9]*[+]?</span>")
			.contains("?waits=customer&amp;guardian=care\"><span>Moi klienci mają odpowiedzieć</span>")
			.doesNotContain("U nas bez serwisanta", "Moje urządzenia");
		assertThat(guardian.reads("/staff/cases?guardian=care"))
			.contains("href=\"/staff/cases?guardian=care\" aria-current=\"true\"")
			.doesNotContain("name=\"remove\"");
		assertThat(reads("/staff/cases").getContentAsString()).contains("U nas bez serwisanta")
			.doesNotContain("guardian=lead");
	}

	@Test
	void ofSeveralTasksEachSaysWhatBecameOfIt() throws Exception {
		RepairOrderId one = this.bench.reports(this.cast.anna(), "coffee");
		RepairOrderId other = this.bench.reports(this.cast.anna(), "coffee");
		String free = this.workshop.task(one.number(), "VerifyOrder").taskId();
		String taken = this.workshop.task(other.number(), "VerifyOrder").taskId();
		press("/staff/tasks/" + taken + "/handover", "to", "care", "reason", "Proszę");
		String results = results(press("/staff/bulk", "todo", "take", "task", free, "task", taken, "task", "gone"));
		assertThat(results.split("data-result", -1)).hasSize(4);
		assertThat(results).containsSubsequence("Teraz Twoje", "To zadanie ma już care", "zostało w międzyczasie");
		assertThat(this.workshop.task(one.number(), "VerifyOrder").assignee()).isEqualTo("lead");
		assertThat(this.workshop.task(other.number(), "VerifyOrder").assignee()).isEqualTo("care");
	}

	@Test
	void severalTasksAreHandedOverOrNotedWithOneReason() throws Exception {
		RepairOrderId one = this.bench.reports(this.cast.anna(), "coffee");
		RepairOrderId other = this.bench.reports(this.cast.anna(), "coffee");
		String[] tasks = { "task", this.workshop.task(one.number(), "VerifyOrder").taskId(), "task",
				this.workshop.task(other.number(), "VerifyOrder").taskId() };
		assertThat(results(press("/staff/bulk", with(tasks, "todo", "give", "to", "care", "text", ""))))
			.contains("Podaj powód");
		press("/staff/bulk", with(tasks, "todo", "give", "to", "care", "text", "Urlop"));
		press("/staff/bulk", with(tasks, "todo", "note", "text", "Pilne"));
		for (RepairOrderId order : List.of(one, other)) {
			assertThat(this.workshop.task(order.number(), "VerifyOrder").assignee()).isEqualTo("care");
			assertThat(this.conversations.of(order.number(), this.cast.person("lead"))).extracting(Entry::text)
				.containsExactly("Urlop", "Pilne");
		}
	}

	private static NewDevice device(String maker) {
		return new NewDevice("coffee", maker, "Model", null, "Nie działa", null, null, false);
	}

	private static String[] with(String[] some, String... more) {
		List<String> all = new ArrayList<>(List.of(some));
		all.addAll(List.of(more));
		return all.toArray(String[]::new);
	}

	private String results(MvcResult answer) throws Exception {
		return TaskPage.after(answer, this.web, LEAD);
	}

	private MockHttpServletResponse reads(String address) throws Exception {
		return this.web.perform(get(URI.create(address)).locale(Cast.POLISH).with(LEAD)).andReturn().getResponse();
	}

	private MvcResult press(String address, String... fields) throws Exception {
		MockHttpServletRequestBuilder form = post(address).locale(Cast.POLISH).with(LEAD).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return this.web.perform(form).andReturn();
	}

}
