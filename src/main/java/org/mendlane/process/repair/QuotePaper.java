package org.mendlane.process.repair;

import java.time.Clock;
import java.util.List;
import java.util.Locale;

import org.mendlane.customer.Customer;
import org.mendlane.document.Pdf;
import org.mendlane.document.QuotePrint;
import org.mendlane.document.QuotePrint.Line;
import org.mendlane.document.QuotePrint.Variant;
import org.mendlane.process.general.CaseModel;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.repair.Repair;
import org.mendlane.shared.Totals;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * A quote on paper, as it looks on the screen.
 */
@Component
class QuotePaper {

	private final CaseModel model;

	private final Pdf pdf;

	private final Texts texts;

	private final Clock clock;

	QuotePaper(CaseModel model, Pdf pdf, Texts texts, Clock clock) {
		this.model = model;
		this.pdf = pdf;
		this.texts = texts;
		this.clock = clock;
	}

	byte[] print(Quote quote, Repair repair, Customer customer, Locale language) {
		String validUntil = (quote.validUntil() != null) ? this.texts.date(quote.validUntil(), language) : "";
		return this.pdf.quote(
				new QuotePrint(repair.id().number(), String.valueOf(quote.version()), repair.title(), customer.name(),
						this.model.printedShop(), quote.summary(), this.texts.date(this.clock.instant(), language),
						validUntil, variant(quote.necessaryLines(), quote.necessary(), language),
						variant(quote.lines(), quote.recommended(), language)),
				language);
	}

	private Variant variant(List<QuoteLine> lines, Totals totals, Locale language) {
		return new Variant(lines.stream().map((line) -> line(line, language)).toList(),
				this.texts.money(totals.net(), language), this.texts.money(totals.vat(), language),
				this.texts.money(totals.gross(), language));
	}

	private Line line(QuoteLine line, Locale language) {
		return new Line(line.name(), (line.reason() != null) ? line.reason() : "", String.valueOf(line.quantity()),
				this.texts.money(line.unitNet(), language), line.vatPercent() + " %",
				this.texts.money(line.net(), language));
	}

}
