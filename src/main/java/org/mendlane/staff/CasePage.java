package org.mendlane.staff;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Some rows and the key after which the next ones come. */
record CasePage(List<CaseRow> rows, @Nullable String next) {

	/** Of one row more than fits. */
	static CasePage of(List<CaseRow> rows, int size) {
		return (rows.size() > size) ? new CasePage(rows.subList(0, size), CaseFilter.key(rows.get(size - 1)))
				: new CasePage(rows, null);
	}

}
