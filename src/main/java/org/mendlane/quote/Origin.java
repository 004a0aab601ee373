package org.mendlane.quote;

import org.jspecify.annotations.Nullable;

/**
 * From which address and with which browser somebody decides.
 */
public record Origin(String address, String browser) {

	/** Nobody sat at a browser. */
	public static final Origin NONE = new Origin("", "");

	private static final int LONGEST_ADDRESS = 64;

	private static final int LONGEST_BROWSER = 200;

	/** As the request says, cut to what is kept. */
	public static Origin of(@Nullable String address, @Nullable String browser) {
		return new Origin(cut(address, LONGEST_ADDRESS), cut(browser, LONGEST_BROWSER));
	}

	private static String cut(@Nullable String text, int longest) {
		return (text == null) ? "" : text.substring(0, Math.min(longest, text.length()));
	}

}
