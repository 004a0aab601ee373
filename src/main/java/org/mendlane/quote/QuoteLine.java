package org.mendlane.quote;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.DocumentId;
import org.mendlane.shared.Money;
import org.mendlane.shared.Taxed;

/**
 * A priced line of a quote with the photos that show what it is about; an optional one is
 * taken or not.
 */
public record QuoteLine(long id, String code, String name, int quantity, Money unitNet, int vatPercent, Scope scope,
		@Nullable String reason, boolean taken, List<DocumentId> photos) implements Taxed {

	public QuoteLine {
		photos = List.copyOf(photos);
	}

	@Override
	public Money net() {
		return unitNet.times(quantity);
	}

	/** Whether this variant includes the line. */
	public boolean isIn(Choice choice) {
		boolean extra = scope == Scope.OPTIONAL;
		return extra ? taken && choice != Choice.NONE : scope.variant().compareTo(choice) <= 0;
	}

	QuoteLine taken(boolean now) {
		return new QuoteLine(id, code, name, quantity, unitNet, vatPercent, scope, reason, now, photos);
	}

}
