package org.mendlane.stories;

import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.ApprovalLimits;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.ContractLimits;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.Customers;
import org.mendlane.quote.Choice;
import org.mendlane.quote.DecisionRecord;
import org.mendlane.quote.DecisionRecord.Within;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A contract may allow repairs up to a sum, as the customer himself may. */
class ContractLimitStory extends Story {

	private static final Money NECESSARY = new Money(47_970, "PLN");

	private static final Money LESS = new Money(10_000, "PLN");

	@Autowired
	ApprovalLimits own;

	@Autowired
	ContractLimits contracts;

	@Autowired
	Customers customers;

	@Autowired
	MockMvc web;

	@Test
	void whatTheContractAllowsIsRepairedRecordedAndToldUnderTheContract() throws Exception {
		Actor company = this.cast.company();
		CustomerId id = agreed(company);
		Clerk lead = new Clerk(this.web, "lead");
		assertThat(lead.isTold(page(id) + "/contract-limit", "limit", "479,70")).contains("Limit z umowy zapisany")
			.contains("na podstawie umowy");
		RepairId device = quoted(company);
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		DecisionRecord record = this.quotes.records(device).get(0);
		assertThat(record.choice()).isEqualTo(Choice.NECESSARY);
		assertThat(record.by()).isEqualTo("lead");
		assertThat(record.agreed().within()).isEqualTo(new Within(NECESSARY, true));
		assertThat(this.mails.of(company, "quote-approved").get(0).html()).contains("Umowa pozwala");
		assertThat(lead.reads("/staff/cases/" + device.number())).contains("w ramach limitu z umowy",
				String.valueOf(record.agreed().terms()));
	}

	@Test
	void theHigherOfTheTwoLimitsCounts() {
		Actor company = this.cast.company();
		CustomerId id = agreed(company);
		this.contracts.set(id, LESS, lead());
		assertThat(this.workshop.open(quoted(company).number())).as("neither").containsExactly("DecideQuote");
		this.own.set(NECESSARY, company);
		assertThat(within(quoted(company))).isEqualTo(new Within(NECESSARY, false));
		this.own.set(LESS, company);
		this.contracts.set(id, NECESSARY, lead());
		assertThat(within(quoted(company))).isEqualTo(new Within(NECESSARY, true));
	}

	@Test
	void aLimitEndsWithItsContractAndNeedsOne() throws Exception {
		Actor company = this.cast.company();
		CustomerId id = agreed(company);
		this.contracts.set(id, NECESSARY, lead());
		this.customers.agree(id, ContractKind.WITHOUT, this.cast.person("care"));
		this.customers.agree(id, ContractKind.SERVICE, this.cast.person("care"));
		assertThat(this.contracts.of(id)).isEmpty();
		this.customers.agree(id, ContractKind.WITHOUT, this.cast.person("care"));
		assertThat(new Clerk(this.web, "lead").isTold(page(id) + "/contract-limit", "limit", "100"))
			.contains("Najpierw wybierz rodzaj umowy");
	}

	@Test
	void onlyTheLeadSetsItAndOnlyASumThatCanBeRead() throws Exception {
		CustomerId id = agreed(this.cast.company());
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.contracts.set(id, NECESSARY, this.cast.person("care")));
		assertThat(new Clerk(this.web, "lead").isTold(page(id) + "/contract-limit", "limit", "1.234"))
			.contains("value=\"1.234\"");
		assertThat(this.contracts.of(id)).isEmpty();
	}

	@Test
	void theSameTermsHaveTheSameVersionOnEveryQuote() {
		Actor anna = this.cast.anna();
		RepairId first = quoted(anna);
		decides(anna, first, Choice.NECESSARY);
		RepairId second = quoted(anna);
		decides(anna, second, Choice.NONE);
		assertThat(this.quotes.records(first).get(0).agreed().terms()).hasSize(64)
			.isEqualTo(this.quotes.records(second).get(0).agreed().terms());
	}

	private CustomerId agreed(Actor company) {
		CustomerId id = this.customers.own(company).id();
		this.customers.agree(id, ContractKind.FRAMEWORK, this.cast.person("care"));
		return id;
	}

	private Within within(RepairId device) {
		return Objects.requireNonNull(this.quotes.records(device).get(0).agreed().within());
	}

	private Actor lead() {
		return this.cast.person("lead");
	}

	private static String page(CustomerId id) {
		return "/staff/customers/" + id.value();
	}

}
