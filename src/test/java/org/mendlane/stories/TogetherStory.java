package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Role;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.text.Texts;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Several people work on the same things and do not get into each other's way. */
class TogetherStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Texts texts;

	@Autowired
	Worklist worklist;

	@Test
	void whoTakesATaskByMistakeGivesItBack() throws Exception {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		String task = this.workshop.task(order.number(), "VerifyOrder").taskId();
		MvcResult taken = press("/staff/tasks/" + task + "/claim", "care");
		assertThat(this.workshop.task(order.number(), "VerifyOrder").assignee()).isEqualTo("care");
		assertThat(TaskPage.after(taken, this.web, as("care"))).contains("action=\"/staff/tasks/" + task + "/undo\"");
		press("/staff/tasks/" + task + "/undo", "care", "from", "care", "to", "");
		assertThat(this.workshop.task(order.number(), "VerifyOrder").free()).isTrue();
	}

	@Test
	void aHandOverIsUndoneUnlessSomebodyElseHasTheTaskByNow() throws Exception {
		RepairId device = received(this.cast.anna());
		String task = this.workshop.task(device.number(), "Diagnose").taskId();
		MvcResult given = press("/staff/tasks/" + task + "/handover", "technician", "to", "technician2", "reason",
				"Urlop");
		assertThat(given.getFlashMap().get("undo")).isEqualTo("/staff/tasks/" + task + "/undo");
		assertThat(given.getFlashMap().get("undoFields"))
			.isEqualTo(Map.of("from", "technician2", "to", "technician", "back", "/staff"));
		press("/staff/tasks/" + task + "/undo", "technician", "from", "technician2", "to", "technician");
		assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician");
		MvcResult late = press("/staff/tasks/" + task + "/undo", "technician", "from", "technician2", "to", "");
		assertThat(late.getFlashMap().get("refused")).asString().contains("ma już ktoś inny");
		assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician");
	}

	@Test
	void whoeverLooksAtACaseIsSeenByTheOthersForAWhile() throws Exception {
		RepairId device = received(this.cast.anna());
		String address = "/staff/looking/" + device.number();
		assertThat(reads(address, "technician")).isEmpty();
		assertThat(reads(address, "lead")).isEqualTo("Katarzyna Zając też to teraz ogląda");
		assertThat(reads(address, "technician")).isEqualTo("Maja Horvat też to teraz ogląda");
		this.time.days(1);
		assertThat(reads(address, "lead")).isEmpty();
	}

	@Test
	void whatNobodyHasTakenForDaysIsSaidInWords() throws Exception {
		this.bench.reports(this.cast.anna(), "coffee");
		String since = this.texts.date(LocalDate.ofInstant(this.time.instant(), this.time.getZone()), Cast.POLISH);
		String menu = "wolne zadanie czeka od " + since;
		String queue = "najstarsze od " + since;
		assertThat(reads("/staff", "care")).doesNotContain(menu, queue);
		this.time.days(4);
		assertThat(reads("/staff?queue=care", "care")).contains("title=\"" + menu + "\"", ">, " + menu + "<", queue,
				"Żaden termin nie minął");
		for (WorkItem item : this.worklist.open(WorkQuery.queue(Role.CARE).limit(100))) {
			press("/staff/tasks/" + item.taskId() + "/claim", "care");
		}
		this.bench.reports(this.cast.anna(), "coffee");
		assertThat(reads("/staff?queue=care", "care")).as("the one that is free is of today")
			.doesNotContain("wolne zadanie czeka", "najstarsze od");
	}

	@Test
	void theFirstWordsOfAQuoteAreKeptBeforeItHasLines() throws Exception {
		RepairId device = received(this.cast.anna());
		this.workshop.diagnoses(device, "PAID");
		String page = "/staff/quote/" + device.number();
		LocalDate until = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusWeeks(2);
		MvcResult saved = press(page, "technician", "text", "Pompa", "validUntil", until.toString(), "seenText", "",
				"seenUntil", until.toString(), "todo", "save");
		assertThat(saved.getFlashMap().get("done")).isEqualTo("staff.quote.saved");
		assertThat(reads(page, "technician")).contains(">Pompa</textarea>");
	}

	@Test
	void whoeverOffersAQuoteOnceMoreFromAnOldPageIsToldThatNothingIsLeftToOffer() throws Exception {
		RepairId device = received(this.cast.anna());
		this.workshop.diagnoses(device, "PAID");
		this.workshop.offers(device);
		LocalDate until = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(30);
		MvcResult again = press("/staff/quote/" + device.number(), "technician", "text", "Ekspres traci ciśnienie.",
				"validUntil", until.toString(), "seenText", "Ekspres traci ciśnienie.", "seenUntil", until.toString(),
				"todo", "offer");
		assertThat(again.getFlashMap().get("refused")).asString().contains("w międzyczasie wysłana");
		assertThat(this.quotes.current(device).orElseThrow().version()).isEqualTo(1);
	}

	@Test
	void whatTwoHaveWrittenIsPutTogetherAndWhatClashesIsShown() throws Exception {
		RepairId device = received(this.cast.anna());
		this.workshop.diagnoses(device, "PAID");
		String page = "/staff/quote/" + device.number();
		LocalDate until = LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusWeeks(2);
		press(page, "technician", "text", "Pompa", "validUntil", until.toString(), "todo", "save");
		press(page, "technician2", "text", "Pompa i filtr", "validUntil", until.toString(), "seenText", "Pompa",
				"seenUntil", until.toString(), "todo", "save");
		press(page, "technician", "text", "Pompa", "validUntil", until.plusDays(1).toString(), "seenText", "Pompa",
				"seenUntil", until.toString(), "todo", "save");
		assertThat(reads(page, "technician")).contains(">Pompa i filtr</textarea>",
				"value=\"" + until.plusDays(1) + "\"");
		MvcResult clash = press(page, "technician2", "text", "Tylko pompa", "validUntil", until.toString(), "seenText",
				"Pompa", "seenUntil", until.toString(), "todo", "save");
		assertThat(clash.getFlashMap().get("refused")).asString()
			.contains("Katarzyna Zając", "Pompa i filtr", "Twoje zostały");
		assertThat(reads(page, "technician")).contains(">Pompa i filtr</textarea>");
	}

	private String reads(String address, String login) throws Exception {
		return this.web.perform(get(address).locale(Cast.POLISH).with(as(login)))
			.andReturn()
			.getResponse()
			.getContentAsString();
	}

	private MvcResult press(String address, String login, String... fields) throws Exception {
		MockHttpServletRequestBuilder form = post(address).locale(Cast.POLISH).with(as(login)).with(csrf());
		for (int i = 0; i < fields.length; i += 2) {
			form.param(fields[i], fields[i + 1]);
		}
		return this.web.perform(form).andReturn();
	}

	private static RequestPostProcessor as(String login) {
		return user(login).roles("STAFF", login.replaceAll("[0-9]", "").toUpperCase(Locale.ROOT));
	}

}
