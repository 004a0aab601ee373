package org.mendlane.staff;

import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.document.Pdf;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuotePaper;
import org.mendlane.shop.Prices;

import org.springframework.stereotype.Component;

/** A quote as the customer is going to get it on paper, for those who see prices. */
@Component
class QuoteSheet {

	private final QuotePaper paper;

	private final Pdf pdf;

	private final Prices prices;

	QuoteSheet(QuotePaper paper, Pdf pdf, Prices prices) {
		this.paper = paper;
		this.pdf = pdf;
		this.prices = prices;
	}

	byte[] print(Quote quote, Face face, Actor actor) {
		this.prices.require(actor);
		Locale language = face.customer().language();
		return this.pdf.quote(this.paper.of(quote, face.repair(), face.customer(), null, language), language);
	}

}
