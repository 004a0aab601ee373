package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.document.Documents;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** The customer decides, once, about the quote he was shown. */
class QuoteStory extends Story {

	@Autowired
	Documents documents;

	@Test
	void theRecommendedVariantIsTheScopeOfTheRepair() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.RECOMMENDED);
		assertThat(this.quotes.current(device).orElseThrow().decision()).extracting("choice")
			.isEqualTo(Choice.RECOMMENDED);
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
	}

	@Test
	void theMailNamesBothTotalsInTheCustomersLanguage() {
		Actor ziga = this.cast.ziga();
		RepairId device = quoted(ziga);
		OutboxMessage mail = this.mails.of(ziga, "quote-ready").get(0);
		assertThat(mail.language()).isEqualTo(Cast.SLOVENIAN);
		assertThat(mail.html().replace('\u00a0', ' ')).contains("479,70", "658,05", device.number());
		assertThat(mail.attachments()).hasSize(1);
	}

	@Test
	void whoMayNotDecideAndWhoMayBothHearOfTheQuote() {
		Actor company = this.cast.company();
		Actor decider = this.cast.colleague(company, CompanyRight.DECISION);
		Actor accountant = this.cast.colleague(company, CompanyRight.ACCOUNTING);
		Actor reporter = this.cast.colleague(company, CompanyRight.REGULAR);
		RepairId device = quoted(reporter);
		this.time.hours(25);
		for (Actor person : List.of(company, decider, reporter)) {
			assertThat(this.mails.of(person, "quote-ready")).as(person.name()).hasSize(1);
			assertThat(this.mails.of(person, "quote-reminder")).as(person.name()).hasSize(1);
		}
		assertThat(this.mails.of(accountant)).isEmpty();
		decides(decider, device, Choice.NECESSARY);
		assertThat(this.mails.of(reporter)).endsWith("repair-started");
		RepairId own = quoted(decider);
		assertThat(this.mails.of(company, "quote-ready")).as("about " + own.number()).hasSize(1);
	}

	@Test
	void aQuestionIsAnsweredAndTheQuoteStaysOpen() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		this.quotes.ask(device, 1, "Czy części są oryginalne?", anna);
		this.workshop.completes(device.number(), "AnswerQuestion", "care",
				Bench.answers("answer", "Tak, oryginalne.", "withdraw", false));
		assertThat(this.mails.of(anna, "quote-answer")).hasSize(1);
		assertThat(this.workshop.open(device.number())).containsExactly("DecideQuote");
		decides(anna, device, Choice.NECESSARY);
		assertStage(device.number(), "repair");
	}

	@Test
	void aNewQuoteReplacesTheOldOneWhichCanNoLongerBeDecided() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		this.quotes.ask(device, 1, "A bez żaren?", anna);
		this.workshop.completes(device.number(), "AnswerQuestion", "care",
				Bench.answers("answer", "Przygotujemy nową.", "withdraw", true));
		assertThat(this.workshop.open(device.number())).containsExactly("PrepareQuote");
		this.quotes.offer(device, this.cast.person("technician"));
		this.time.jobs();
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.quotes.decide(device, 1, Choice.NECESSARY, anna))
			.extracting(Refusal::key)
			.isEqualTo("quote.outdated");
		this.quotes.decide(device, 2, Choice.NECESSARY, anna);
		assertStage(device.number(), "repair");
	}

	@Test
	void fortyLinesAddUpToTheGroszOnTheScreenAndOnPaper() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "PAID");
		Actor technician = this.cast.person("technician");
		long net = 0;
		for (int quantity = 1; quantity <= 40; quantity++) {
			this.quotes.addLine(device, new NewLine("S-BURR", quantity, Scope.NECESSARY, "powód " + quantity),
					technician);
			net += 14500L * quantity;
		}
		this.quotes.describe(device, "Dużo pracy",
				LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(7), technician);
		this.quotes.offer(device, technician);
		this.time.jobs();
		long gross = net + (net * 23 + 50) / 100;
		assertThat(this.quotes.current(device).orElseThrow().necessary().gross().minor()).isEqualTo(gross);
		assertThat(Paper.text(this.documents, this.mails.of(anna, "quote-ready").get(0).attachments().get(0)))
			.contains("powód 1", "powód 40");
	}

	@Test
	void aDeclinedDeviceGoesHomeUnrepaired() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		assertThat(this.mails.of(anna)).endsWith("repair-declined");
		assertThat(this.workshop.open(device.number())).containsExactly("TakeDispatchPhotos");
		sends(device);
		delivered(device, anna);
		assertThat(this.mails.of(anna)).doesNotContain("repair-started", "device-checked").endsWith("order-closed");
	}

	@Test
	void aSecondDecisionIsRefusedWithTheFirst() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.quotes.decide(device, 1, Choice.NONE, anna))
			.extracting(Refusal::key)
			.isEqualTo("quote.already-decided");
		assertStage(device.number(), "repair");
	}

	@Test
	void silenceIsRemindedAfterOneDayAndThreeAndAfterSevenTheGuardianCalls() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		this.time.hours(23);
		assertThat(this.mails.of(anna, "quote-reminder")).isEmpty();
		this.time.hours(1);
		assertThat(this.mails.of(anna, "quote-reminder")).hasSize(1);
		this.time.days(2);
		assertThat(this.mails.of(anna, "quote-reminder")).hasSize(2);
		this.time.days(4);
		assertThat(this.workshop.open(device.number())).containsExactlyInAnyOrder("DecideQuote", "CallAboutQuote");
		decides(anna, device, Choice.NECESSARY);
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
	}

	@Test
	void aDecisionTakenWhileTheQuotesMailWaitsIsNotLost() {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		this.workshop.diagnoses(device, "PAID");
		this.workshop.offers(device);
		this.quotes.decide(device, 1, Choice.NECESSARY, anna);
		this.time.jobs();
		assertStage(device.number(), "repair");
		assertThat(this.mails.of(anna, "quote-reminder")).isEmpty();
	}

}
