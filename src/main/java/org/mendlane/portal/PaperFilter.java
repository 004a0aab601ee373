package org.mendlane.portal;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.mendlane.document.DocumentId;

/**
 * What the list of papers is narrowed to; all of it stands in the address of the page.
 */
record PaperFilter(@Nullable String q, @Nullable String kind, @Nullable String person, @Nullable String from,
		@Nullable String to, @Nullable String before) {

	private static final Pattern ID = Pattern.compile("\\d{1,18}");

	/** The paper behind which this page begins. */
	@Nullable DocumentId last() {
		String typed = Text.of(this.before);
		return ID.matcher(typed).matches() ? new DocumentId(Long.parseLong(typed)) : null;
	}

	/** When the papers were filed. */
	public Days days() {
		return Days.of(this.from, this.to);
	}

	public boolean isNarrowed() {
		return DeviceFilter.filled(this.q) || DeviceFilter.filled(this.kind) || DeviceFilter.filled(this.person)
				|| DeviceFilter.filled(this.from) || DeviceFilter.filled(this.to);
	}

	/** The address of the page after this paper. */
	public String after(Paper last) {
		return address("/portal/documents", last.document().id());
	}

	/** The same without a page. */
	PaperFilter all() {
		return new PaperFilter(this.q, this.kind, this.person, this.from, this.to, null);
	}

	/** The address of the first page. */
	public String first() {
		return address("/portal/documents", null);
	}

	/** Where the same papers are in one file. */
	public String archive() {
		return address("/portal/documents/papers.zip", null);
	}

	private String address(String path, @Nullable DocumentId last) {
		return new FilterAddress(path).with("q", this.q)
			.with("kind", this.kind)
			.with("person", this.person)
			.with("from", this.from)
			.with("to", this.to)
			.with("before", (last != null) ? String.valueOf(last.value()) : null)
			.toString();
	}

}
