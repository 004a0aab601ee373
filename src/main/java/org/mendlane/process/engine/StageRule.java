package org.mendlane.process.engine;

import java.util.Set;
import java.util.function.Predicate;

/**
 * Stages at which only some cases stop; whether this one does.
 */
public record StageRule(Set<String> stages, Predicate<String> expected) {

	public StageRule {
		stages = Set.copyOf(stages);
	}

}
