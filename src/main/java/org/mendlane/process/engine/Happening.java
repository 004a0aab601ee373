package org.mendlane.process.engine;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Fact;

/**
 * A fact on its way into the diagrams; with a process key it starts one.
 */
record Happening(String caseNumber, String factName, String by, Map<String, Object> flags,
		@Nullable String processKey) {

	static Happening of(Fact fact, Map<String, Object> flags, @Nullable String processKey) {
		return new Happening(fact.caseNumber(), fact.factName(), fact.by(), Map.copyOf(flags), processKey);
	}

}
