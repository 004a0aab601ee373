package org.mendlane.quote;

import java.util.Collection;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A variant together with the optional lines that the customer adds to it, by their ids.
 */
public record Selection(Choice choice, Set<Long> extras) {

	public Selection {
		extras = (choice == Choice.NONE) ? Set.of() : Set.copyOf(extras);
	}

	/** The variant as it is. */
	public static Selection of(Choice choice) {
		return new Selection(choice, Set.of());
	}

	/** With what was ticked, if anything was. */
	public static Selection of(Choice choice, @Nullable Collection<Long> extras) {
		return new Selection(choice, (extras == null) ? Set.of() : Set.copyOf(extras));
	}

}
