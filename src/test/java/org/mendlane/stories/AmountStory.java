package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Links;
import org.mendlane.account.Rights;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Somebody decides up to an amount, and asks a colleague beyond it. */
class AmountStory extends Story {

	/** What the workshop's quote costs with VAT: the pump, and the burrs as well. */
	private static final Money NECESSARY = new Money(47970, "PLN");

	private static final Money RECOMMENDED = new Money(65805, "PLN");

	@Autowired
	MockMvc web;

	@Autowired
	Links links;

	@Autowired
	Journal journal;

	@Test
	void theQuoteCostsWhatTheseStoriesSay() {
		RepairId device = quoted(this.cast.anna());
		assertThat(this.quotes.current(device)).get()
			.extracting((quote) -> quote.gross(Choice.NECESSARY), (quote) -> quote.gross(Choice.RECOMMENDED),
					(quote) -> quote.gross(Choice.NONE))
			.containsExactly(NECESSARY, RECOMMENDED, Money.zero("PLN"));
	}

	@Test
	void theAmountItselfMayBeSpentAndNotAGroszMore() {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		Actor little = decider(company, NECESSARY.minor() - 1);
		Actor enough = decider(company, NECESSARY.minor());
		refused(device, Choice.NECESSARY, little);
		refused(device, Choice.RECOMMENDED, enough);
		decides(enough, device, Choice.NECESSARY);
		assertStage(device.number(), "repair");
	}

	@Test
	void whoeverDecidesMayDeclineWhateverItCosts() {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		decides(decider(company, 1), device, Choice.NONE);
		assertThat(this.quotes.decided(device)).isTrue();
	}

	@Test
	void anAmountInOtherMoneyIsNotEnough() {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		Actor abroad = this.cast.colleague(company,
				new Rights(CompanyRight.DECISION, true, true, new Money(1_000_000, "EUR"), null));
		refused(device, Choice.NECESSARY, abroad);
	}

	@Test
	void nobodyUndoesWhatHeCouldNotDecide() {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		decides(company, device, Choice.RECOMMENDED);
		Actor enough = decider(company, RECOMMENDED.minor());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.quotes.undo(device, 1, decider(company, NECESSARY.minor())))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("quote.above-limit"));
		this.quotes.undo(device, 1, enough);
		assertThat(this.quotes.decided(device)).isFalse();
	}

	@Test
	void thoseAreWrittenToWhoMayDecideTheWholeAmount() {
		Actor company = this.cast.company();
		Actor enough = decider(company, RECOMMENDED.minor());
		Actor little = decider(company, NECESSARY.minor());
		Actor seeing = this.cast.colleague(company, new Rights(CompanyRight.REGULAR, true, true, null, null));
		Actor reporter = this.cast.colleague(company, CompanyRight.REGULAR);
		quoted(reporter);
		for (Actor told : List.of(company, enough, reporter)) {
			assertThat(this.mails.of(told, "quote-ready")).as(told.name()).hasSize(1);
		}
		assertThat(this.mails.of(little)).isEmpty();
		assertThat(this.mails.of(seeing)).isEmpty();
		quoted(little);
		assertThat(this.mails.of(little, "quote-ready")).hasSize(1);
		assertThat(this.mails.of(enough, "quote-ready")).as("above the amount of whoever reported it").hasSize(2);
		quoted(enough);
		assertThat(this.mails.of(company, "quote-ready")).as("decided by whoever reported it").hasSize(2);
	}

	@Test
	void thePageNamesThoseWhoMayAndPassesTheQuoteOn() throws Exception {
		Actor company = this.cast.company();
		Actor enough = decider(company, RECOMMENDED.minor());
		Actor little = decider(company, NECESSARY.minor());
		Actor reporter = this.cast.colleague(company, CompanyRight.REGULAR);
		RepairId device = quoted(reporter);
		String page = "/portal/devices/" + device.number() + "/quote";
		assertThat(text(page + "?version=1", reporter)).contains(enough.login(), company.login(), page + "/pass-on")
			.doesNotContain(little.login(), page + "/decision");
		assertThat(text(page + "?version=1", little)).contains(page + "/pass-on", "choice=NECESSARY", "choice=NONE")
			.doesNotContain("choice=RECOMMENDED");
		assertThat(text(page + "?version=1", enough)).contains("choice=RECOMMENDED").doesNotContain("/pass-on");
		for (int i = 0; i < 2; i++) {
			passes(page, reporter, enough.login());
		}
		assertThat(this.mails.of(enough, "quote-passed")).as("as often as it is passed on").hasSize(1);
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code).contains("QuotePassedOn");
	}

	@Test
	void whoeverAQuoteIsPassedOnToDecidesItByTheLinkInHisMail() throws Exception {
		Actor company = this.cast.company();
		Actor enough = decider(company, RECOMMENDED.minor());
		Actor reporter = this.cast.colleague(company, CompanyRight.REGULAR);
		RepairId device = quoted(reporter);
		String page = "/portal/devices/" + device.number() + "/quote";
		passes(page, reporter, enough.login());
		OutboxMessage mail = this.mails.of(enough, "quote-passed").get(0);
		assertThat(mail.html()).contains(reporter.name(), device.number());
		Matcher link = Pattern.compile("/o/[A-Za-z0-9_-]{43}/D1/quote")
			.matcher(this.links.withSecrets(mail.html(), mail.to()));
		assertThat(link.find()).isTrue();
		Visitor phone = new Visitor(this.web);
		assertThat(phone.leads(link.group())).isEqualTo(page);
		phone.presses(page + "/decision?version=1&choice=RECOMMENDED");
		assertThat(this.quotes.decided(device)).isTrue();
	}

	@Test
	void aQuoteIsPassedOnToNobodyElse() throws Exception {
		Actor company = this.cast.company();
		Actor regular = this.cast.colleague(company, CompanyRight.REGULAR);
		Actor reporter = this.cast.colleague(company, CompanyRight.REGULAR);
		Actor anna = this.cast.anna();
		RepairId device = quoted(reporter);
		String page = "/portal/devices/" + device.number() + "/quote";
		passes(page, reporter, regular.login());
		passes(page, reporter, anna.login());
		passes(page, regular, company.login());
		assertThat(this.mails.about(device.number())).extracting(OutboxMessage::template)
			.doesNotContain("quote-passed");
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code).doesNotContain("QuotePassedOn");
	}

	@Test
	void whatIsConfirmedIsTheVariantWithItsExtras() throws Exception {
		Actor company = this.cast.company();
		RepairId device = withExtra(company);
		long extra = this.quotes.current(device).orElseThrow().optionalLines().get(0).id();
		String confirm = "/portal/devices/" + device.number() + "/quote/decision?version=1&choice=NECESSARY";
		Actor little = decider(company, NECESSARY.minor());
		assertThat(text(confirm, little)).contains("name=\"choice\"");
		assertThat(text(confirm + "&extra=" + extra, little)).as("led back to the quote").isEmpty();
	}

	private Actor decider(Actor company, long limit) {
		return this.cast.colleague(company,
				new Rights(CompanyRight.DECISION, true, true, new Money(limit, "PLN"), null));
	}

	private void refused(RepairId device, Choice choice, Actor actor) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.quotes.decide(device, 1, choice, actor))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("quote.above-limit"));
	}

	private void passes(String page, Actor from, String to) throws Exception {
		this.web
			.perform(post(page + "/pass-on").param("version", "1")
				.param("colleague", to)
				.with(user(from.login()).roles("CUSTOMER"))
				.with(csrf()))
			.andReturn();
	}

	private String text(String page, Actor actor) throws Exception {
		return this.web.perform(get(page).with(user(actor.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

}
