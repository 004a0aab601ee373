package org.mendlane.staff;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Which cases the list shows; it stands as a whole in the address. */
record CaseFilter(@Nullable String q, @Nullable String stage, @Nullable String waits, @Nullable String custody,
		boolean open, @Nullable String after, List<CaseColumn> columns, CaseNarrowing more,
		CaseOrder order) implements ListFilter<CaseColumn> {

	/** Those wait for staff, which wanted to look at them again by now. */
	static final String AGAIN = "follow-up";

	static CaseFilter of(@Nullable String q, @Nullable String stage, @Nullable String waits, boolean open,
			@Nullable String after) {
		return new CaseFilter(ListFilter.typed(q), ListFilter.typed(stage), ListFilter.typed(waits), null, open,
				ListFilter.typed(after), CaseColumn.USUAL, CaseNarrowing.NONE, CaseOrder.NEWEST);
	}

	/** The list that an address with these parameters shows. */
	static CaseFilter of(MultiValueMap<String, String> query) {
		CaseFilter plain = of(query.getFirst("q"), query.getFirst("stage"), query.getFirst("waits"),
				!"false".equals(query.getFirst("open")), query.getFirst("after"))
			.at(query.getFirst("custody"))
			.withColumns(query.getOrDefault("col", List.of()));
		return plain.with(CaseNarrowing.of(query), CaseOrder.of(query.getFirst("sort"), query.getFirst("down")));
	}

	/** The list that this address shows, from its beginning. */
	static CaseFilter read(String address) {
		return of(ListFilter.query(address)).first();
	}

	public boolean isEmpty() {
		return this.q == null && this.stage == null && this.waits == null && this.custody == null && this.after == null
				&& this.more.isEmpty();
	}

	CaseFilter withColumns(List<String> codes) {
		return new CaseFilter(this.q, this.stage, this.waits, this.custody, this.open, this.after,
				ListColumn.of(codes, CaseColumn.values(), CaseColumn.USUAL), this.more, this.order);
	}

	/** Without what was searched for. */
	public CaseFilter withoutText() {
		return new CaseFilter(null, this.stage, this.waits, this.custody, this.open, null, this.columns, this.more,
				this.order);
	}

	public CaseFilter withStage(String wanted) {
		return new CaseFilter(this.q, other(wanted, this.stage), this.waits, this.custody, this.open, null,
				this.columns, this.more, this.order);
	}

	public CaseFilter withWaits(String wanted) {
		return new CaseFilter(this.q, this.stage, other(wanted, this.waits), this.custody, this.open, null,
				this.columns, this.more, this.order);
	}

	public CaseFilter withCustody(String wanted) {
		return first().at(other(wanted, this.custody));
	}

	/** What is chosen again is not chosen any more. */
	private static @Nullable String other(String wanted, @Nullable String before) {
		return wanted.equals(before) ? null : wanted;
	}

	/** Devices that are at this place, if there is such a place. */
	CaseFilter at(@Nullable String where) {
		return new CaseFilter(this.q, this.stage, this.waits, Custody.of(where).map(Custody::code).orElse(null),
				this.open, this.after, this.columns, this.more, this.order);
	}

	/** Sorted by this, or the other way round if it is already. */
	public CaseFilter withSort(CaseSort wanted) {
		return first().with(this.more, this.order.by(wanted));
	}

	private CaseFilter with(CaseNarrowing narrowing, CaseOrder sorted) {
		return new CaseFilter(this.q, this.stage, this.waits, this.custody, this.open, this.after, this.columns,
				narrowing, sorted);
	}

	/** Without what stands under this name in the address. */
	CaseFilter without(String name) {
		MultiValueMap<String, String> query = ListFilter.query(first().url());
		query.remove(name);
		return of(query);
	}

	public CaseFilter withOpen(boolean wanted) {
		return new CaseFilter(this.q, this.stage, this.waits, this.custody, wanted, null, this.columns, this.more,
				this.order);
	}

	public CaseFilter withAfter(@Nullable String key) {
		return new CaseFilter(this.q, this.stage, this.waits, this.custody, this.open, key, this.columns, this.more,
				this.order);
	}

	@Override
	public CaseFilter first() {
		return withAfter(null);
	}

	@Override
	public String url() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/cases");
		Encoded.param(address, "q", this.q);
		Encoded.param(address, "stage", this.stage);
		Encoded.param(address, "waits", this.waits);
		Encoded.param(address, "custody", this.custody);
		Encoded.param(address, "open", this.open ? null : "false");
		this.more.write(address);
		this.order.write(address);
		Encoded.param(address, "after", this.after);
		writeColumns(address, CaseColumn.USUAL);
		return address.build().toUriString();
	}

	/** The moment in the key of the last row shown. */
	@Nullable Instant afterAt() {
		if (this.after == null || !this.after.matches("[0-9]{1,17}-SR[0-9D]{9,20}")) {
			return null;
		}
		long micros = Long.parseLong(this.after.substring(0, this.after.indexOf('-')));
		return Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
	}

	/** The number in the key of the last row shown. */
	String afterNumber() {
		return (this.after != null) ? this.after.substring(this.after.indexOf('-') + 1) : "";
	}

	/** The key of a row. */
	static String key(CaseRow row) {
		Instant at = row.submittedAt();
		return (at.getEpochSecond() * 1_000_000 + at.getNano() / 1000) + "-" + row.number();
	}

}
