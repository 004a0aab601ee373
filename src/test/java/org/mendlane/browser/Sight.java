package org.mendlane.browser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;

/**
 * Looks at a page in a wide and a smaller window, in the wide one enlarged to 200 %, and
 * on a small telephone: nothing scrolls sideways, is missing or cut off, and whatever has
 * the focus can be seen.
 */
final class Sight {

	private static final int WIDE = 1280;

	private static final int HEIGHT = 900;

	/** The smallest window with the menu beside the page. */
	private static final int DESK = 992;

	/** A window of 1280 px at 200 %. */
	private static final int ENLARGED = WIDE / 2;

	/** A small telephone. */
	private static final int SMALL = 360;

	private static final String SCRIPT = script();

	private Sight() {
	}

	static List<String> faults(Page page) {
		// what scrolls gently is not there yet when one looks
		page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		page.evaluate(SCRIPT);
		List<String> faults = IntStream.of(WIDE, DESK, ENLARGED, SMALL)
			.boxed()
			.flatMap((width) -> at(page, width))
			.toList();
		page.setViewportSize(WIDE, HEIGHT);
		return faults;
	}

	/** Why somebody who uses keys does not see where he is; nothing if he does. */
	static String faultOfFocus(Page page) {
		page.evaluate(SCRIPT);
		return String.valueOf(page.evaluate("sight.focus()"));
	}

	private static Stream<String> at(Page page, int width) {
		page.setViewportSize(width, (width < WIDE) ? HEIGHT / 2 : HEIGHT);
		// to go through everything takes longest, and what sticks is the same in between
		boolean between = width < WIDE && width > SMALL;
		String look = between ? "sight.faults()" : "[...sight.faults(), ...sight.obscured()]";
		return (page.evaluate(look) instanceof List<?> faults) ? faults.stream().map(String::valueOf)
				: Stream.of("could not be looked at");
	}

	private static String script() {
		try (InputStream file = Objects.requireNonNull(Sight.class.getResourceAsStream("/browser/sight.js"))) {
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
