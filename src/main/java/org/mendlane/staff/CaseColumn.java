package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** What the list of cases can say of a case beside its device. */
enum CaseColumn {

	NUMBER("staff.col.case"), CUSTOMER("staff.col.customer"), STAGE("staff.cases.stage"), STATE("staff.col.state"),
	CUSTODY("staff.col.custody"), SUBMITTED("staff.col.submitted");

	private final String key;

	CaseColumn(String key) {
		this.key = key;
	}

	/** The key of its heading. */
	public String key() {
		return this.key;
	}

	/** The order that its heading asks for, if the list is sorted by it at all. */
	public @Nullable CaseSort sort() {
		return switch (this) {
			case NUMBER -> CaseSort.NUMBER;
			case CUSTOMER -> CaseSort.CUSTOMER;
			case SUBMITTED -> CaseSort.SUBMITTED;
			case STAGE, STATE, CUSTODY -> null;
		};
	}

	/** How it is called in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Those of these names, in their own order; all of them if none is known. */
	static List<CaseColumn> of(List<String> codes) {
		List<CaseColumn> chosen = List.of(values()).stream().filter((one) -> codes.contains(one.code())).toList();
		return chosen.isEmpty() ? List.of(values()) : chosen;
	}

}
