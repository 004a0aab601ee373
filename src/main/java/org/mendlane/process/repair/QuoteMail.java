package org.mendlane.process.repair;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseModel;
import org.mendlane.process.general.Papers;
import org.mendlane.quote.Quote;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.Repairs;
import org.mendlane.text.Texts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Prints the offered quote and mails it to the customer.
 */
@Component
class QuoteMail {

	private static final String KIND = "quote";

	private final Quotes quotes;

	private final QuotePaper paper;

	private final RepairMails mails;

	private final Addressee addressee;

	private final Papers papers;

	private final Texts texts;

	QuoteMail(Quotes quotes, QuotePaper paper, RepairMails mails, Addressee addressee, Papers papers, Texts texts) {
		this.quotes = quotes;
		this.paper = paper;
		this.mails = mails;
		this.addressee = addressee;
		this.papers = papers;
		this.texts = texts;
	}

	/** Returns until when the quote may be decided. */
	@Nullable Date send(DelegateExecution step) {
		Quote quote = this.quotes.current(Case.repair(step)).orElseThrow();
		Addressee.Of to = this.addressee.of(Case.repair(step));
		String number = Case.number(step);
		this.papers.store(number, KIND, this.paper.print(quote, to.repair(), to.customer(), to.language()));
		this.mails.send(step, "quote-ready", values(quote, to.language()), this.papers.last(number, KIND));
		return this.addressee.endOf(quote.validUntil());
	}

	/** Says once more what the quote offers. */
	void remind(DelegateExecution step) {
		Quote quote = this.quotes.current(Case.repair(step)).orElseThrow();
		this.mails.send(step, "quote-reminder", values(quote, this.addressee.of(Case.repair(step)).language()),
				List.of());
	}

	private Map<String, Object> values(Quote quote, Locale language) {
		String validUntil = (quote.validUntil() != null) ? this.texts.date(quote.validUntil(), language) : "";
		return Map.of("necessary", this.texts.money(quote.necessary().gross(), language), "recommended",
				this.texts.money(quote.recommended().gross(), language), "validUntil", validUntil);
	}

	/** Whose device it is and which language he reads. */
	@Component
	static class Addressee {

		private final Repairs repairs;

		private final Customers customers;

		private final CaseModel model;

		private final ZoneId zone;

		Addressee(Repairs repairs, Customers customers, CaseModel model, @Value("${mendlane.time-zone}") ZoneId zone) {
			this.repairs = repairs;
			this.customers = customers;
			this.model = model;
			this.zone = zone;
		}

		Of of(org.mendlane.repair.RepairId id) {
			Repair repair = this.repairs.repair(id);
			Customer customer = this.customers.get(repair.customer());
			return new Of(repair, customer, this.model.language(repair.submittedBy(), customer));
		}

		@Nullable Date endOf(java.time.@Nullable LocalDate day) {
			return (day != null) ? Date.from(day.atTime(LocalTime.MAX).atZone(this.zone).toInstant()) : null;
		}

		/** A device with its customer. */
		record Of(Repair repair, Customer customer, Locale language) {
		}

	}

}
