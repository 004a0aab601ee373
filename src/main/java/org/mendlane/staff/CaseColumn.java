package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the list of cases can say of a case beside its device. */
enum CaseColumn implements ListColumn {

	NUMBER("staff.col.case"), CUSTOMER("staff.col.customer"), STAGE("staff.cases.stage"), STATE("staff.col.state"),
	CUSTODY("staff.col.custody"), SUBMITTED("staff.col.submitted");

	static final List<CaseColumn> USUAL = List.of(values());

	private final String key;

	CaseColumn(String key) {
		this.key = key;
	}

	@Override
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

}
