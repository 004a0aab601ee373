package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.quote.DecisionRecord;
import org.mendlane.quote.DecisionRecord.Agreed;
import org.mendlane.quote.Origin;
import org.mendlane.quote.Promise;
import org.mendlane.quote.Quote;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A decision is recorded, and may be taken back before anybody has begun. */
class UndoStory extends Story {

	/** Of two variants without a promise, and of declining for nothing. */
	private static final String TERMS = "79ce9fca2f1d0bf0b32c5c6fbfdbd9477d1cb069c5343cb9e3f8662c5a2b876e";

	private static final String BROWSER = "Mozilla/5.0 " + "x".repeat(300);

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	Repairs repairs;

	@Autowired
	Journal journal;

	@Test
	void whoDecidedWhenFromWhereAndAboutWhichPaperIsRecorded() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		sends(anna, device, "/decision?version=1&choice=NECESSARY");
		Instant at = this.quotes.current(device).map(Quote::decision).orElseThrow().at();
		assertThat(this.quotes.records(device)).containsExactly(new DecisionRecord(1, Choice.NECESSARY, anna.login(),
				at, new Origin("127.0.0.1", BROWSER.substring(0, 200)), paper(device),
				new Agreed(new Money(47_970, "PLN"), "", null, Promise.NONE, TERMS), null));
		assertThat(page(anna, device)).contains("127.0.0.1", BROWSER.substring(0, 200), paper(device));
		assertThat(this.web.perform(get("/staff/cases/" + device.number()).with(user("care").roles("STAFF", "CARE")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8)).contains("127.0.0.1", paper(device), TERMS);
	}

	@Test
	void anUndoneDecisionIsWaitedForAgainAndThoseConcernedAreTold() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.RECOMMENDED);
		assertThat(page(anna, device)).contains("/quote/undo");
		assertThat(sends(anna, device, "/undo?version=1").getFlashMap().get("done")).isEqualTo("quote.decision-undone");
		assertThat(this.workshop.open(device.number())).containsExactly("DecideQuote");
		assertStage(device.number(), "quote");
		assertThat(this.map.stages(device.number())).filteredOn((stage) -> stage.key().equals("repair"))
			.as("not reached again yet")
			.extracting(Stage::reached)
			.containsOnlyNulls();
		assertThat(this.mails.about(device.number())).filteredOn((mail) -> mail.template().equals("decision-undone"))
			.extracting(OutboxMessage::to)
			.contains("technician@shop.example")
			.hasSize(2);
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code)
			.as("newest first")
			.containsSubsequence("DecisionUndone", "QuoteDecided");
		decides(anna, device, Choice.NECESSARY);
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		assertThat(this.quotes.current(device).map(Quote::decision).orElseThrow().choice()).isEqualTo(Choice.NECESSARY);
		this.workshop.repairs(device);
		assertStage(device.number(), "quality");
	}

	@Test
	void aSecondUndoIsRefusedWithASentence() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.RECOMMENDED);
		sends(anna, device, "/undo?version=1");
		assertThat(sends(anna, device, "/undo?version=1").getFlashMap().get("refused")).asString()
			.contains("już raz cofnięto");
		decides(anna, device, Choice.RECOMMENDED);
		assertRefused(anna, device, "quote.undone-once");
		assertThat(page(anna, device)).doesNotContain("/quote/undo");
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
	}

	@Test
	void afterADayNothingIsUndone() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		this.time.hours(25);
		assertRefused(anna, device, "quote.undo-too-late");
	}

	@Test
	void whatHasBegunIsNotUndone() {
		Actor anna = this.cast.anna();
		RepairId withPart = quoted(anna);
		decides(anna, withPart, Choice.NECESSARY);
		this.repairs.addPart(withPart, "P-PUMP", 1, this.cast.person("technician"));
		assertRefused(anna, withPart, "quote.undo-too-late");
		RepairId done = quoted(anna);
		decides(anna, done, Choice.NECESSARY);
		this.workshop.repairs(done);
		assertRefused(anna, done, "quote.undo-too-late");
		this.workshop.fails(done, "Cieknie");
		assertRefused(anna, done, "quote.undo-too-late");
		assertRefused(anna, quoted(anna), "quote.nothing-to-undo");
	}

	@Test
	void whoeverHasDeclinedMayHaveItRepairedAfterAll() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		assertThat(this.repairs.repair(device).unrepaired()).isTrue();
		assertThat(page(anna, device)).contains("/quote/undo");
		sends(anna, device, "/undo?version=1");
		assertThat(this.workshop.open(device.number())).containsExactly("DecideQuote");
		assertStage(device.number(), "quote");
		assertThat(this.repairs.repair(device).readyToLeave()).isFalse();
		assertThat(this.mails.about(device.number())).extracting(OutboxMessage::template).contains("decision-undone");
		decides(anna, device, Choice.NECESSARY);
		this.workshop.repairs(device);
		assertStage(device.number(), "quality");
	}

	@Test
	void whatIsPhotographedForTheWayHomeGoesHome() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		assertRefused(anna, device, "quote.undo-goes-home");
		assertThat(page(anna, device)).doesNotContain("/quote/undo");
		assertThat(this.workshop.open(device.number())).containsExactly("PackDevice");
	}

	@Test
	void aStrangerFindsNothingToUndoAndAnOldVersionLeadsToTheNewOne() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		this.quotes.ask(device, 1, "A bez żaren?", anna);
		this.workshop.completes(device.number(), "AnswerQuestion", "care",
				Bench.answers("answer", "Przygotujemy nową.", "withdraw", true));
		this.quotes.offer(device, this.cast.person("technician"));
		this.time.jobs();
		MvcResult late = sends(anna, device, "/decision?version=1&choice=NECESSARY");
		assertThat(late.getFlashMap().get("refused")).asString().contains("zastąpiła nowsza");
		assertThat(late.getResponse().getRedirectedUrl()).endsWith("/quote?version=1");
		assertThat(page(anna, device)).contains("href=\"/portal/devices/" + device.number() + "/quote\"")
			.doesNotContain("/quote/decision");
		assertThat(sends(this.cast.ziga(), device, "/undo?version=2").getResponse().getStatus()).isEqualTo(404);
	}

	private void assertRefused(Actor who, RepairId device, String key) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.quotes.undo(device, 1, who))
			.extracting(Refusal::key)
			.isEqualTo(key);
	}

	private String paper(RepairId device) throws IOException {
		try (InputStream pdf = this.documents.open(this.documents.photos(device.number(), "quote").get(0).id())
			.getInputStream()) {
			return DigestUtils.sha256Hex(pdf);
		}
	}

	private String page(Actor who, RepairId device) throws Exception {
		return this.web.perform(as(get("/portal/devices/" + device.number() + "/quote?version=1"), who))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private MvcResult sends(Actor who, RepairId device, String what) throws Exception {
		MvcResult sent = this.web
			.perform(as(post("/portal/devices/" + device.number() + "/quote" + what), who).with(csrf()))
			.andReturn();
		this.time.jobs();
		return sent;
	}

	private static MockHttpServletRequestBuilder as(MockHttpServletRequestBuilder request, Actor who) {
		return request.header("User-Agent", BROWSER).with(user(who.login()).roles("CUSTOMER"));
	}

}
