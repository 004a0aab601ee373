package org.mendlane.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.Customer;
import org.mendlane.document.QuotePrint;
import org.mendlane.document.QuotePrint.Line;
import org.mendlane.quote.DecisionRecord.Within;
import org.mendlane.repair.Repair;
import org.mendlane.shared.Address;
import org.mendlane.shared.PhoneNumbers;
import org.mendlane.shared.Totals;
import org.mendlane.shop.Shop;
import org.mendlane.shop.ShopData;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * A quote on paper, with the same figures as on the screen.
 */
@Component
public class QuotePaper {

	private final Shop shop;

	private final Texts texts;

	private final DecisionRows decisions;

	QuotePaper(Shop shop, Texts texts, DecisionRows decisions) {
		this.decisions = decisions;
		this.shop = shop;
		this.texts = texts;
	}

	/** The paper in this language; a draft has not been offered yet. */
	public QuotePrint of(Quote quote, Repair repair, Customer customer, @Nullable Instant offered, Locale language) {
		LocalDate until = quote.validUntil();
		return new QuotePrint(repair.id().number(), String.valueOf(quote.version()), repair.title(), customer.name(),
				letterhead(language), quote.summary(), (offered != null) ? this.texts.date(offered, language) : "",
				(until != null) ? this.texts.date(until, language) : "", declined(quote, language),
				quote.choices().stream().map((variant) -> printed(quote, variant, language)).toList(),
				quote.optionalLines().stream().map((line) -> line(line, language)).toList());
	}

	/** The gross price of each variant, as mails have them. */
	public List<Map<String, String>> prices(Quote quote, Locale language) {
		return quote.choices()
			.stream()
			.map((variant) -> Map.of("choice", variant.choice().name(), "name", Objects.toString(variant.name(), ""),
					"gross", this.texts.money(variant.totals().gross(), language)))
			.toList();
	}

	/**
	 * What was agreed, in words: the sum, and the limit within which nobody was asked.
	 */
	public Map<String, String> agreed(Quote quote, Locale language) {
		Decision decision = quote.decision();
		if (decision == null) {
			return Map.of();
		}
		Optional<Within> within = this.decisions.standing(quote).map((record) -> record.agreed().within());
		return Map.of("sum", this.texts.money(quote.gross(decision.choice()), language), "limit",
				within.map((one) -> this.texts.money(one.limit(), language)).orElse(""), "by",
				within.filter(Within::contract).map((one) -> "contract").orElse("customer"));
	}

	private List<String> letterhead(Locale language) {
		ShopData data = this.shop.data();
		Address address = data.address();
		return List.of(data.name(), address.street(), address.postalCode() + " " + address.city(),
				new PhoneNumbers(language).shown(data.phone()), data.email());
	}

	private QuotePrint.Variant printed(Quote quote, Variant variant, Locale language) {
		Totals totals = variant.totals();
		return new QuotePrint.Variant(variant.choice().name(), Objects.toString(variant.name(), ""),
				promise(variant.promise(), language),
				quote.included(variant.choice()).stream().map((line) -> line(line, language)).toList(),
				this.texts.money(totals.net(), language), this.texts.money(totals.vat(), language),
				this.texts.money(totals.gross(), language));
	}

	/** One sentence for each thing that is promised. */
	private String promise(Promise promise, Locale language) {
		String days = (promise.workDays() > 0) ? this.texts.get("quote.promise.days", language, promise.workDays())
				: "";
		String months = (promise.guaranteeMonths() > 0)
				? this.texts.get("quote.promise.months", language, promise.guaranteeMonths()) : "";
		return (days + " " + months).strip();
	}

	/** What it costs to decline, in a sentence. */
	private String declined(Quote quote, Locale language) {
		DeclineFee fee = quote.declineFee();
		return this.texts.get("quote.decline." + fee.about(), language, this.texts.money(fee.total(), language),
				this.texts.money(fee.diagnosis(), language), this.texts.money(fee.parcel(), language));
	}

	private Line line(QuoteLine line, Locale language) {
		return new Line(line.name(), (line.reason() != null) ? line.reason() : "", String.valueOf(line.quantity()),
				this.texts.money(line.unitNet(), language), String.valueOf(line.vatPercent()),
				this.texts.money(line.net(), language));
	}

}
