package org.mendlane.process.engine;

import java.util.Set;

/**
 * Of the stages at which only some cases stop, those of one case and those of others.
 */
record Route(Set<String> own, Set<String> others) {

	Route {
		own = Set.copyOf(own);
		others = Set.copyOf(others);
	}

}
