package org.mendlane.quote;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;

import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerKind;
import org.mendlane.document.RepairFormPrint;
import org.mendlane.repair.Repair;
import org.mendlane.shop.Shop;
import org.mendlane.text.Texts;
import org.springframework.stereotype.Component;

/**
 * The European Repair Information Form of a quote, as Annex I of Directive (EU) 2024/1799
 * wants it: the same offer on another paper, for consumers only.
 */
@Component
public class RepairForm {

	/** For so many days the shop is bound by the form. */
	public static final int DAYS = 30;

	private final QuotePaper paper;

	private final Shop shop;

	private final Texts texts;

	RepairForm(QuotePaper paper, Shop shop, Texts texts) {
		this.paper = paper;
		this.shop = shop;
		this.texts = texts;
	}

	/**
	 * Whether a quote offered on this day has one: it must hold long enough, and say how
	 * long each variant takes.
	 */
	public static boolean belongsTo(Quote quote, Customer customer, LocalDate day) {
		LocalDate until = quote.validUntil();
		return isFor(customer) && until != null && !until.isBefore(day.plusDays(DAYS))
				&& quote.choices().stream().allMatch((variant) -> variant.promise().workDays() > 0);
	}

	/** Companies get the quote alone. */
	public static boolean isFor(Customer customer) {
		return customer.kind() == CustomerKind.PERSON;
	}

	/**
	 * The form in this language; what can be borrowed and the way home by their names.
	 */
	public RepairFormPrint of(Quote quote, Repair repair, Customer customer, Around around, Instant offered,
			Locale language) {
		return new RepairFormPrint(this.paper.of(quote, repair, customer, offered, language), this.shop.data().taxId(),
				Objects.toString(repair.serial(), ""), repair.fault(),
				quote.choices().stream().map((variant) -> term(variant.promise(), language)).toList(),
				this.texts.get("print.form.replacement." + around.replacement(), language),
				this.texts.get("print.form.transport." + around.wayHome(), language));
	}

	private RepairFormPrint.Term term(Promise promise, Locale language) {
		return new RepairFormPrint.Term(this.texts.get("quote.promise.days", language, promise.workDays()),
				(promise.guaranteeMonths() > 0) ? this.texts.get("quote.months", language, promise.guaranteeMonths())
						: "");
	}

	/** What the shop lends meanwhile, and how the device comes back. */
	public record Around(String replacement, String wayHome) {
	}

}
