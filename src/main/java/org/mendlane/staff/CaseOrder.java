package org.mendlane.staff;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** In which order the list shows its cases: unless asked otherwise, the newest first. */
record CaseOrder(CaseSort sort, boolean down) {

	static final CaseOrder NEWEST = new CaseOrder(CaseSort.SUBMITTED, true);

	static CaseOrder of(@Nullable String sort, @Nullable String down) {
		CaseOrder first = begin(CaseSort.of(sort));
		return (down != null) ? new CaseOrder(first.sort(), "true".equals(down)) : first;
	}

	/** Texts begin at their alphabet's beginning, days at the newest. */
	private static CaseOrder begin(CaseSort sort) {
		return new CaseOrder(sort, sort == CaseSort.SUBMITTED);
	}

	/** What is sorted by already is turned round. */
	CaseOrder by(CaseSort wanted) {
		return (wanted == this.sort) ? new CaseOrder(wanted, !this.down) : begin(wanted);
	}

	void write(UriComponentsBuilder address) {
		Encoded.param(address, "sort", (this.sort != CaseSort.SUBMITTED) ? this.sort.code() : null);
		Encoded.param(address, "down", (this.down != begin(this.sort).down()) ? String.valueOf(this.down) : null);
	}

	public boolean isNewest() {
		return NEWEST.equals(this);
	}

	/** What a heading says about it to those who do not see it. */
	public @Nullable String aria(@Nullable CaseSort heading) {
		return (heading != this.sort) ? null : this.down ? "descending" : "ascending";
	}

}
