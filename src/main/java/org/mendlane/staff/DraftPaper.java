package org.mendlane.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.mendlane.document.QuotePrint;
import org.mendlane.document.QuotePrint.Line;
import org.mendlane.document.QuotePrint.Variant;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteLine;
import org.mendlane.shared.Address;
import org.mendlane.shared.Totals;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** A draft on paper, to be read before the customer gets it. */
@Component
class DraftPaper {

	private final Texts texts;

	private final Shop shop;

	DraftPaper(Texts texts, Shop shop) {
		this.texts = texts;
		this.shop = shop;
	}

	QuotePrint of(Quote quote, Face face, Locale language) {
		ShopData data = this.shop.data();
		Address address = data.address();
		LocalDate until = quote.validUntil();
		return new QuotePrint(face.number(), String.valueOf(quote.version()), face.title(), face.customer().name(),
				List.of(data.name(), address.street(), address.postalCode() + " " + address.city()), quote.summary(),
				"", (until != null) ? this.texts.date(until, language) : "",
				variant(quote.necessaryLines(), quote.necessary(), language),
				variant(quote.lines(), quote.recommended(), language));
	}

	private Variant variant(List<QuoteLine> lines, Totals totals, Locale language) {
		return new Variant(lines.stream().map((line) -> line(line, language)).toList(),
				this.texts.money(totals.net(), language), this.texts.money(totals.vat(), language),
				this.texts.money(totals.gross(), language));
	}

	private Line line(QuoteLine line, Locale language) {
		String reason = line.reason();
		return new Line(line.name(), (reason != null) ? reason : "", String.valueOf(line.quantity()),
				this.texts.money(line.unitNet(), language), String.valueOf(line.vatPercent()),
				this.texts.money(line.net(), language));
	}

}
