package org.mendlane.bench;

import java.util.Set;

/**
 * What is measured: everything, or what is named in {@code -Dmendlane.bench}.
 */
final class Parts {

	static final Set<String> OF_PAGES = Set.of("sheets", "lists", "start");

	static final Set<String> OF_ENGINE = Set.of("repairs", "timers", "polls", "queue", "memory");

	private static final String NAMED = System.getProperty("mendlane.bench", "");

	private Parts() {
	}

	static boolean wanted(String part) {
		return NAMED.isBlank() || Set.of(NAMED.split(",")).contains(part);
	}

	/** A table is written only when all of it has been measured. */
	static boolean all(Set<String> parts) {
		return parts.stream().allMatch(Parts::wanted);
	}

	static boolean pages() {
		return OF_PAGES.stream().anyMatch(Parts::wanted);
	}

	/** The references need the database that production has. */
	static boolean engine() {
		return OF_ENGINE.stream().anyMatch(Parts::wanted)
				&& "postgresql".equals(System.getProperty("mendlane.test.database"));
	}

}
