package org.mendlane.quote;

import org.mendlane.shop.OfferTerms;

import jakarta.persistence.Embeddable;

/**
 * In how many working days after the decision a variant is done, and for how many months
 * the work is guaranteed; zero says nothing.
 */
@Embeddable
public record Promise(int workDays, int guaranteeMonths) {

	/** Nothing is said. */
	public static final Promise NONE = new Promise(0, 0);

	/** What the shop says unless the technician knows better. */
	static Promise of(OfferTerms terms) {
		return new Promise(terms.workDays(), terms.guaranteeMonths());
	}

	void check() {
		OfferTerms.check(workDays, guaranteeMonths);
	}

}
