package org.mendlane.staff;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriComponentsBuilder;

/** Values inside addresses. */
final class Encoded {

	private Encoded() {
	}

	/** One more parameter, unless there is none. */
	static void param(UriComponentsBuilder address, String name, @Nullable String value) {
		if (value != null) {
			address.queryParam(name, of(value));
		}
	}

	static String of(String value) {
		return URLEncoder.encode(value, StandardCharsets.UTF_8);
	}

}
