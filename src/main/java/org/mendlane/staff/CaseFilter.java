package org.mendlane.staff;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** Which cases the list shows; it stands as a whole in the address. */
record CaseFilter(@Nullable String q, @Nullable String stage, @Nullable String waits, boolean open,
		@Nullable String after) {

	static CaseFilter of(@Nullable String q, @Nullable String stage, @Nullable String waits, boolean open,
			@Nullable String after) {
		return new CaseFilter(orNull(q), orNull(stage), orNull(waits), open, orNull(after));
	}

	private static @Nullable String orNull(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value.strip();
	}

	public boolean isEmpty() {
		return this.q == null && this.stage == null && this.waits == null && this.after == null;
	}

	public CaseFilter withStage(String wanted) {
		return new CaseFilter(this.q, wanted.equals(this.stage) ? null : wanted, this.waits, this.open, null);
	}

	public CaseFilter withWaits(String wanted) {
		return new CaseFilter(this.q, this.stage, wanted.equals(this.waits) ? null : wanted, this.open, null);
	}

	public CaseFilter withOpen(boolean wanted) {
		return new CaseFilter(this.q, this.stage, this.waits, wanted, null);
	}

	public CaseFilter withAfter(String key) {
		return new CaseFilter(this.q, this.stage, this.waits, this.open, key);
	}

	public CaseFilter first() {
		return new CaseFilter(this.q, this.stage, this.waits, this.open, null);
	}

	public String url() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/staff/cases");
		param(address, "q", this.q);
		param(address, "stage", this.stage);
		param(address, "waits", this.waits);
		param(address, "open", this.open ? null : "false");
		param(address, "after", this.after);
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

	private static void param(UriComponentsBuilder address, String name, @Nullable String value) {
		if (value != null) {
			address.queryParam(name, Encoded.of(value));
		}
	}

}
