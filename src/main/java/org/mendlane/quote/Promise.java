package org.mendlane.quote;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

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

	/** The last of these working days after a day, if any are said; weekends are free. */
	Optional<LocalDate> endAfter(LocalDate day) {
		return Stream.iterate(day.plusDays(1), (next) -> next.plusDays(1))
			.filter((next) -> next.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
			.limit(workDays)
			.reduce((earlier, later) -> later);
	}

	void check() {
		OfferTerms.check(workDays, guaranteeMonths);
	}

}
