package org.mendlane.process.repair;

import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.mendlane.document.DocumentId;
import org.mendlane.document.QuotePrint;
import org.mendlane.process.general.Case;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuotePaper;
import org.mendlane.quote.Quotes;
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

	private final QuotePapers papers;

	QuoteMail(Quotes quotes, QuotePaper paper, RepairMails mails, Addressee addressee, QuotePapers papers) {
		this.quotes = quotes;
		this.paper = paper;
		this.mails = mails;
		this.addressee = addressee;
		this.papers = papers;
	}

	/** Returns until when the quote may be decided. */
	@Nullable Date send(DelegateExecution step) {
		return send(step, "quote-ready", true);
	}

	/** Says that nobody had to be asked; returns until when the quote holds. */
	@Nullable Date tellApproved(DelegateExecution step) {
		return send(step, "quote-approved", false);
	}

	private @Nullable Date send(DelegateExecution step, String template, boolean open) {
		Quote quote = this.quotes.current(Case.repair(step)).orElseThrow();
		Addressee.Of to = this.addressee.of(Case.repair(step));
		QuotePrint print = print(quote, to);
		List<DocumentId> filed = open ? this.papers.file(print, quote, to) : this.papers.file(print, to);
		Map<String, Object> values = new HashMap<>(values(quote, print, to.language()));
		values.putAll(this.paper.agreed(quote, to.language()));
		this.mails.toDeciders(step, quote.highest(), template, values, filed);
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

}
