package org.mendlane.process.repair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.Pdf;
import org.mendlane.document.QuotePrint;
import org.mendlane.process.general.Case;
import org.mendlane.process.general.CaseModel;
import org.mendlane.process.general.Papers;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuotePaper;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.Repairs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Prints the offered quote and mails it to the customer.
 */
@Component
class QuoteMail {

	private final Quotes quotes;

	private final QuotePaper paper;

	private final RepairMails mails;

	private final Addressee addressee;

	private final Papers papers;

	private final Pdf pdf;

	QuoteMail(Quotes quotes, QuotePaper paper, RepairMails mails, Addressee addressee, Papers papers, Pdf pdf) {
		this.quotes = quotes;
		this.paper = paper;
		this.mails = mails;
		this.addressee = addressee;
		this.papers = papers;
		this.pdf = pdf;
	}

	/** Returns until when the quote may be decided. */
	@Nullable Date send(DelegateExecution step) {
		return send(step, "quote-ready");
	}

	/** Says that nobody had to be asked; returns until when the quote holds. */
	@Nullable Date tellApproved(DelegateExecution step) {
		return send(step, "quote-approved");
	}

	private @Nullable Date send(DelegateExecution step, String template) {
		Quote quote = this.quotes.current(Case.repair(step)).orElseThrow();
		Addressee.Of to = this.addressee.of(Case.repair(step));
		String number = Case.number(step);
		QuotePrint print = print(quote, to);
		this.papers.store(number, QuotePrint.KIND, this.pdf.quote(print, to.language()));
		Map<String, Object> values = new HashMap<>(values(quote, print, to.language()));
		values.putAll(this.paper.agreed(quote, to.language()));
		this.mails.toDeciders(step, quote.highest(), template, values, this.papers.last(number, QuotePrint.KIND));
		return this.addressee.endOf(quote.validUntil());
	}

	/** Says once more what the quote offers. */
	void remind(DelegateExecution step) {
		Quote quote = this.quotes.current(Case.repair(step)).orElseThrow();
		Addressee.Of to = this.addressee.of(Case.repair(step));
		this.mails.toDeciders(step, quote.highest(), "quote-reminder", values(quote, print(quote, to), to.language()),
				List.of());
	}

	private QuotePrint print(Quote quote, Addressee.Of to) {
		return this.paper.of(quote, to.repair(), to.customer(), this.addressee.now(), to.language());
	}

	private Map<String, Object> values(Quote quote, QuotePrint print, Locale language) {
		return Map.of("variants", this.paper.prices(quote, language), "validUntil", print.validUntil(), "declined",
				print.declined());
	}

	/** Whose device it is and which language he reads. */
	@Component
	static class Addressee {

		private final Repairs repairs;

		private final Customers customers;

		private final CaseModel model;

		private final Clock clock;

		private final ZoneId zone;

		Addressee(Repairs repairs, Customers customers, CaseModel model, Clock clock,
				@Value("${mendlane.time-zone}") ZoneId zone) {
			this.clock = clock;
			this.repairs = repairs;
			this.customers = customers;
			this.model = model;
			this.zone = zone;
		}

		Instant now() {
			return this.clock.instant();
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
