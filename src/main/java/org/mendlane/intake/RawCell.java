package org.mendlane.intake;

/**
 * A cell as the sheet has it: its text (dates as year-month-day) and whether a formula
 * made it.
 */
record RawCell(String text, boolean formula) {

	boolean isBlank() {
		return this.text.isBlank() && !this.formula;
	}

}
