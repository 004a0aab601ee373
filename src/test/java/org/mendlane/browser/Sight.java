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
 * Looks at a page in a wide window, in the same one enlarged to 200 and 400 %, and on a
 * small telephone: nothing scrolls sideways, is missing or cut off, and whatever has the
 * focus can be seen.
 */
final class Sight {

	private static final int WIDE = 1280;

	private static final int HEIGHT = 900;

	/** A window of 1280 px at 200 %, a small telephone, the same window at 400 %. */
	private static final int[] NARROWER = { WIDE / 2, 360, 320 };

	private static final String SCRIPT = script();

	private Sight() {
	}

	static List<String> faults(Page page) {
		// what scrolls gently is not there yet when one looks
		page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		page.evaluate(SCRIPT);
		List<String> faults = IntStream.concat(IntStream.of(WIDE), IntStream.of(NARROWER))
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
		return (page.evaluate("sight.faults()") instanceof List<?> faults) ? faults.stream().map(String::valueOf)
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
