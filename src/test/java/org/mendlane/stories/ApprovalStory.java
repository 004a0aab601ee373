package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.customer.ApprovalLimit;
import org.mendlane.customer.ApprovalLimits;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.quote.DecisionRecord;
import org.mendlane.quote.Promise;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Up to the sum that a customer has set, nobody waits for an answer. */
class ApprovalStory extends Story {

	private static final Money NECESSARY = new Money(47_970, "PLN");

	@Autowired
	ApprovalLimits limits;

	@Autowired
	Customers customers;

	@Autowired
	Journal journal;

	@Autowired
	MockMvc web;

	@Test
	void aQuoteOfExactlyTheLimitIsDecidedRecordedAndTold() {
		Actor anna = this.cast.anna();
		this.limits.set(NECESSARY, anna);
		RepairId device = quoted(anna);
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		assertStage(device.number(), "repair");
		DecisionRecord record = this.quotes.records(device).get(0);
		assertThat(record.choice()).isEqualTo(Choice.NECESSARY);
		assertThat(record.agreed().gross()).isEqualTo(NECESSARY);
		assertThat(record.agreed().within()).isEqualTo(new DecisionRecord.Within(NECESSARY, false));
		assertThat(record.agreed().promise()).isEqualTo(Promise.NONE);
		assertThat(record.agreed().terms()).matches("[0-9a-f]{64}");
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code).contains("QuoteApproved");
		assertThat(this.mails.of(anna)).contains("quote-approved").doesNotContain("quote-ready", "repair-started");
		OutboxMessage mail = this.mails.of(anna, "quote-approved").get(0);
		assertThat(mail.html().replace('\u00a0', ' ')).contains("479,70");
		assertThat(mail.attachments()).hasSize(1);
	}

	@Test
	void oneGroszMoreIsAskedFor() {
		Actor anna = this.cast.anna();
		this.limits.set(NECESSARY.minus(new Money(1, "PLN")), anna);
		RepairId device = quoted(anna);
		assertThat(this.workshop.open(device.number())).containsExactly("DecideQuote");
		assertThat(this.quotes.decided(device)).isFalse();
		assertThat(this.mails.of(anna, "quote-ready")).hasSize(1);
	}

	@Test
	void whatWasDecidedWithoutAskingCanBeUndoneAndIsThenAskedFor() {
		Actor anna = this.cast.anna();
		this.limits.set(NECESSARY, anna);
		RepairId device = quoted(anna);
		this.quotes.undo(device, 1, anna);
		this.time.jobs();
		assertThat(this.workshop.open(device.number())).containsExactly("DecideQuote");
		decides(anna, device, Choice.RECOMMENDED);
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
	}

	@Test
	void theLimitIsSetOnThePageAndOnlyByWhomItConcerns() throws Exception {
		Actor company = this.cast.company();
		Actor reporter = this.cast.colleague(company, CompanyRight.REGULAR);
		CustomerId id = this.customers.own(company).id();
		assertThat(sets(company, "300,50").get("done")).isEqualTo("approval.changed");
		assertThat(this.limits.of(id)).map(ApprovalLimit::gross).contains(new Money(30_050, "PLN"));
		assertThat(sets(company, "1.234").get("refused")).asString().contains("1.234");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.limits.set(NECESSARY, reporter))
			.extracting(Refusal::key)
			.isEqualTo("customer.only-admin");
		assertThat(this.limits.of(id)).map(ApprovalLimit::gross).contains(new Money(30_050, "PLN"));
		assertThat(sets(company, "").get("done")).isEqualTo("approval.cleared");
		assertThat(this.limits.of(id)).isEmpty();
		assertThat(this.journal.of(id.caseNumber())).extracting(JournalEntry::code)
			.filteredOn("ApprovalLimitSet"::equals)
			.hasSize(2);
	}

	private Map<String, ?> sets(Actor who, String sum) throws Exception {
		return this.web
			.perform(post("/portal/profile/approval").param("sum", sum)
				.with(csrf())
				.with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getFlashMap();
	}

}
