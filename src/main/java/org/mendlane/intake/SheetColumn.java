package org.mendlane.intake;

import java.util.Locale;

/** A column of a spreadsheet that we read. */
interface SheetColumn {

	/** Whether every row has to fill it. */
	boolean isRequired();

	/** How many characters it takes. */
	int longest();

	/** The message key of its heading. */
	String key();

	/** The message key of what has to be written there. */
	String helpKey();

	/** Its name in the code. */
	String name();

	/** Its name in forms and in the database. */
	default String field() {
		return name().toLowerCase(Locale.ROOT);
	}

}
