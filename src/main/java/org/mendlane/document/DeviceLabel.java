package org.mendlane.document;

import java.util.List;

/**
 * What stands on a label: a code to scan, a heading, and a few short lines.
 */
public record DeviceLabel(String code, String title, List<String> lines) {

	public DeviceLabel {
		lines = List.copyOf(lines);
	}

}
