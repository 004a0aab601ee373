package org.mendlane.document;

import java.util.List;

/**
 * A quote as a European Repair Information Form: the quote as it is printed, and what the
 * form says beside it.
 */
public record RepairFormPrint(QuotePrint quote, String taxId, String serial, String reported, List<Term> terms,
		String replacement, String transport) {

	/** What the paper is called among the documents of a case. */
	public static final String KIND = "repair-form";

	/** How long a variant takes, and how long it is guaranteed. */
	public record Term(String days, String guarantee) {
	}

}
