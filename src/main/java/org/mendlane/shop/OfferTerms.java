package org.mendlane.shop;

import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;

/**
 * What new quotes begin with: working days until the repair is done and months of
 * guarantee on it (zero says nothing), and what a declined one costs, with VAT.
 */
public record OfferTerms(int workDays, int guaranteeMonths, Money diagnosisFee, Money returnFee) {

	/** The longest repair that is promised. */
	public static final int MOST_DAYS = 250;

	/** The longest guarantee. */
	public static final int MOST_MONTHS = 120;

	private static final long MOST_FEE = 1_000_000_00;

	/** Nothing is promised and nothing costs. */
	public static OfferTerms none(String currency) {
		return new OfferTerms(0, 0, Money.zero(currency), Money.zero(currency));
	}

	void check() {
		check(this.workDays, this.guaranteeMonths);
		if (Math.max(this.diagnosisFee.minor(), this.returnFee.minor()) > MOST_FEE) {
			throw new Refusal("shop.fee", new Money(MOST_FEE, this.diagnosisFee.currency()));
		}
	}

	/** Refuses what no quote may promise. */
	public static void check(int workDays, int guaranteeMonths) {
		if (workDays < 0 || workDays > MOST_DAYS) {
			throw new Refusal("quote.work-days-range", MOST_DAYS);
		}
		if (guaranteeMonths < 0 || guaranteeMonths > MOST_MONTHS) {
			throw new Refusal("quote.guarantee-range", MOST_MONTHS);
		}
	}

}
