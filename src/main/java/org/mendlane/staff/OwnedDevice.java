package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/** A device of a customer with everything it came for, the newest first. */
record OwnedDevice(List<CaseRow> cases) {

	public String title() {
		return this.cases.get(0).title();
	}

	public @Nullable String serial() {
		return this.cases.get(0).serial();
	}

	/** Whether it has been here more than once. */
	public boolean cameBack() {
		return this.cases.size() > 1;
	}

	/** By what it is known again; without a serial number it never is. */
	static String key(CaseRow row) {
		String serial = (row.serial() != null) ? row.serial().replaceAll("\\s", "") : "";
		return serial.isEmpty() ? row.number() : "serial " + serial.toUpperCase(Locale.ROOT);
	}

}
