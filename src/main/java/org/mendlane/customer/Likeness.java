package org.mendlane.customer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which customer somebody of a list is: the same one, with what would change, or one who
 * looks like him, or one of several.
 */
public record Likeness(@Nullable CustomerId customer, Kind kind, List<String> changes) {

	/** How much alike they are. */
	public enum Kind {

		NOBODY, SAME, NAME, PHONE, SEVERAL

	}

	static Likeness of(CustomerRow row, Kind kind) {
		return new Likeness(row.id(), kind, List.of());
	}

}
