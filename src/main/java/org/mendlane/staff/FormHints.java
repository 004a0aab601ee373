package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.document.Documents;
import org.mendlane.document.RepairFormPrint;
import org.mendlane.quote.Quote;
import org.mendlane.quote.QuoteState;
import org.mendlane.quote.RepairForm;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;

import org.springframework.stereotype.Component;

/** What whoever writes a quote is told of the European form beside it. */
@Component
class FormHints {

	private static final int DAYS = 14;

	private final Repairs repairs;

	private final Customers customers;

	private final Documents documents;

	private final Clock clock;

	FormHints(Repairs repairs, Customers customers, Documents documents, Clock clock) {
		this.repairs = repairs;
		this.customers = customers;
		this.documents = documents;
		this.clock = clock;
	}

	/** What consumers are offered holds at first as long as their form binds. */
	LocalDate validity(RepairId repair) {
		return today().plusDays(RepairForm.isFor(customer(repair)) ? RepairForm.DAYS : DAYS);
	}

	/** A company's quote has none. */
	@Nullable Hint of(Quote quote) {
		Customer customer = customer(quote.repair());
		if (!RepairForm.isFor(customer)) {
			return null;
		}
		if (quote.state() != QuoteState.DRAFT) {
			boolean filed = !this.documents.photos(quote.repair().number(), RepairFormPrint.KIND).isEmpty();
			return filed ? new Hint("binds", quote.validUntil()) : null;
		}
		return RepairForm.belongsTo(quote, customer, today()) ? new Hint("goes", null)
				: new Hint("needs", today().plusDays(RepairForm.DAYS));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Customer customer(RepairId repair) {
		return this.customers.get(this.repairs.repair(repair).customer());
	}

	/** A sentence about the form, and the day in it. */
	record Hint(String key, @Nullable LocalDate day) {
	}

}
