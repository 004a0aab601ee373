package org.mendlane.staff;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Which cases the list shows; it stands as a whole in the address. */
record CaseFilter(@Nullable String q, @Nullable String stage, @Nullable String waits, @Nullable String custody,
		boolean open, @Nullable String after, List<CaseColumn> columns) {

	/** Those wait for staff, which wanted to look at them again by now. */
	static final String AGAIN = "follow-up";

	static CaseFilter of(@Nullable String q, @Nullable String stage, @Nullable String waits, boolean open,
			@Nullable String after) {
		return new CaseFilter(orNull(q), orNull(stage), orNull(waits), null, open, orNull(after),
				CaseColumn.of(List.of()));
	}

	/** The list that this address shows. */
	static CaseFilter read(String address) {
		MultiValueMap<String, String> query = UriComponentsBuilder.fromUriString(address).build().getQueryParams();
		return of(decoded(query, "q"), decoded(query, "stage"), decoded(query, "waits"),
				!"false".equals(query.getFirst("open")), null)
			.at(decoded(query, "custody"))
			.withColumns(query.getOrDefault("col", List.of()));
	}

	private static @Nullable String decoded(MultiValueMap<String, String> query, String name) {
		String value = query.getFirst(name);
		return (value != null) ? URLDecoder.decode(value, StandardCharsets.UTF_8) : null;
	}

	private static @Nullable String orNull(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	public boolean isEmpty() {
		return this.q == null && this.stage == null && this.waits == null && this.custody == null && this.after == null;
	}

	CaseFilter withColumns(List<String> codes) {
		return new CaseFilter(this.q, this.stage, this.waits, this.custody, this.open, this.after,
				CaseColumn.of(codes));
	}

	public boolean shows(CaseColumn column) {
		return this.columns.contains(column);
	}

	/** Without what was searched for. */
	public CaseFilter withoutText() {
		return new CaseFilter(null, this.stage, this.waits, this.custody, this.open, null, this.columns);
	}

	public CaseFilter withStage(String wanted) {
		return new CaseFilter(this.q, other(wanted, this.stage), this.waits, this.custody, this.open, null,
				this.columns);
	}

	public CaseFilter withWaits(String wanted) {
		return new CaseFilter(this.q, this.stage, other(wanted, this.waits), this.custody, this.open, null,
				this.columns);
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
				this.open, this.after, this.columns);
	}

	public CaseFilter withOpen(boolean wanted) {
		return new CaseFilter(this.q, this.stage, this.waits, this.custody, wanted, null, this.columns);
	}

	public CaseFilter withAfter(@Nullable String key) {
		return new CaseFilter(this.q, this.stage, this.waits, this.custody, this.open, key, this.columns);
	}

	public CaseFilter first() {
		return withAfter(null);
	}

	public String url() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/cases");
		Encoded.param(address, "q", this.q);
		Encoded.param(address, "stage", this.stage);
		Encoded.param(address, "waits", this.waits);
		Encoded.param(address, "custody", this.custody);
		Encoded.param(address, "open", this.open ? null : "false");
		Encoded.param(address, "after", this.after);
		if (this.columns.size() < CaseColumn.values().length) {
			this.columns.forEach((column) -> Encoded.param(address, "col", column.code()));
		}
		return address.build().toUriString();
	}

	/** Where the same list is a spreadsheet. */
	public String sheet() {
		return first().url().replaceFirst("/staff/cases", "/staff/cases/list.xlsx");
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
