package org.mendlane.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Values inside addresses. */
final class Encoded {

	private Encoded() {
	}

	static String of(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
