package org.mendlane.intake;

import java.util.Map;
import java.util.Set;

/** Makes something of the texts of a row, whatever is wrong with them. */
@FunctionalInterface
interface RowReader<C, R> {

	/** The columns of which a formula has made the text come beside. */
	R read(int row, Map<C, String> values, Set<C> formulas);

}
