package org.mendlane.intake;

import java.util.Locale;

/**
 * What can be wrong with a cell.
 */
enum Problem {

	MISSING, TOO_LONG, UNKNOWN_KIND, NOT_A_DATE, DATE_AHEAD, NOT_YES_NO, FORMULA;

	String key() {
		return "intake.cell." + name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
