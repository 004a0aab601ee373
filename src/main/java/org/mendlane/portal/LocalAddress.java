package org.mendlane.portal;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Lets only addresses of this site pass, so that no link can send a person elsewhere.
 */
final class LocalAddress {

	private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])[^\\s\\\\{}]*");

	private LocalAddress() {
	}

	static String of(@Nullable String address, String otherwise) {
		return (address != null && LOCAL.matcher(address).matches()) ? address : otherwise;
	}

}
