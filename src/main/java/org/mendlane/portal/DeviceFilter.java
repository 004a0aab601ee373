package org.mendlane.portal;

import org.jspecify.annotations.Nullable;

/**
 * What the device list is narrowed to; all of it stands in the address of the page.
 */
record DeviceFilter(@Nullable String q, @Nullable String stage, @Nullable String waits, @Nullable String state,
		@Nullable String person, @Nullable String from, @Nullable String to, @Nullable String before) {

	static final DeviceFilter OPEN = new DeviceFilter(null, null, null, null, null, null, null, null);

	/** The open devices that wait for the customer. */
	static DeviceFilter waitingForYou() {
		return new DeviceFilter(null, null, "you", null, null, null, null, null);
	}

	/** Open devices are shown unless something else is asked for. */
	public boolean isClosed() {
		return "closed".equals(this.state);
	}

	public boolean isAll() {
		return "all".equals(this.state);
	}

	/** Whether the list is narrowed by more than open or closed. */
	public boolean isNarrowed() {
		return filled(this.q) || filled(this.stage) || filled(this.waits) || filled(this.person) || filled(this.from)
				|| filled(this.to);
	}

	/** When the devices were reported. */
	public Days days() {
		return Days.of(this.from, this.to);
	}

	public boolean shows(String wantedWaits, String wantedState) {
		return wantedWaits.equals(Text.of(this.waits)) && wantedState.equals(Text.of(this.state));
	}

	/** The address with another choice of chips, from the first page. */
	public String chip(String otherWaits, String otherState) {
		return address(
				new DeviceFilter(this.q, this.stage, otherWaits, otherState, this.person, this.from, this.to, null));
	}

	/** The address of the page after this row. */
	public String after(DeviceRow last) {
		return address(before(last.cursor()));
	}

	/** The same devices, those behind this place in the list. */
	DeviceFilter before(@Nullable String cursor) {
		return new DeviceFilter(this.q, this.stage, this.waits, this.state, this.person, this.from, this.to, cursor);
	}

	/** Where the same list is as a spreadsheet. */
	public String sheet() {
		return address("/portal/devices/list.xlsx", before(null));
	}

	/** The address of the first page. */
	public String first() {
		return chip(Text.of(this.waits), Text.of(this.state));
	}

	static boolean filled(@Nullable String text) {
		return !Text.of(text).isEmpty();
	}

	private static String address(DeviceFilter filter) {
		return address("/portal/devices", filter);
	}

	private static String address(String path, DeviceFilter filter) {
		return new FilterAddress(path).with("q", filter.q)
			.with("stage", filter.stage)
			.with("waits", filter.waits)
			.with("state", filter.state)
			.with("person", filter.person)
			.with("from", filter.from)
			.with("to", filter.to)
			.with("before", filter.before)
			.toString();
	}

}
