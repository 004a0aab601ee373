package org.mendlane.intake;

import java.util.Map;

/**
 * Takes the rows of a sheet one after the other: number from 1, cells by column from 0.
 */
@FunctionalInterface
interface RowSink {

	/** Answers whether it wants more. */
	boolean row(int number, Map<Integer, RawCell> cells);

}
