package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;

/**
 * Weighs pages as they come over the wire: compressed, with headers, scripts, pictures
 * and the photos that the browser asks for by itself.
 */
final class Wire {

	private static final long FIRST = 300_000;

	private static final long AGAIN = 30_000;

	/**
	 * Photos that are loaded late do not keep the page waiting; those in view are there
	 * in a moment.
	 */
	static final String PICTURES = """
			Promise.race([new Promise(done => setTimeout(done, 2000)), Promise.all([...document.images]
			  .filter(image => !image.complete && image.checkVisibility() && image.getBoundingClientRect().top < innerHeight)
			  .map(image => new Promise(done => { image.onload = image.onerror = done })))])
			""";

	/** A diagram's source is asked for by a script, after the page is there. */
	private static final String UNDRAWN = "[data-diagram]:not([data-drawn=true], [data-drawn=failed])";

	private final Page page;

	private final CDPSession wire;

	private long bytes;

	Wire(Page page) {
		this.page = page;
		this.wire = page.context().newCDPSession(page);
		this.wire.on("Network.loadingFinished", (end) -> this.bytes += end.get("encodedDataLength").getAsLong());
		this.wire.send("Network.enable");
	}

	/** Goes there as somebody who was never here before. */
	@Nullable Response arrive(String address) {
		this.wire.send("Network.clearBrowserCache");
		return go(address);
	}

	/**
	 * What is too heavy at the arrival, which has just been, and when one comes again.
	 */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		weigh("at first", FIRST, faults);
		go(this.page.url());
		weigh("when one comes again", AGAIN, faults);
		return faults;
	}

	private @Nullable Response go(String address) {
		this.bytes = 0;
		return this.page.navigate(address);
	}

	private void weigh(String when, long limit, List<String> faults) {
		assertThat(this.page.locator(UNDRAWN)).hasCount(0);
		this.page.evaluate(PICTURES);
		if (this.bytes > limit) {
			faults.add("weighs %,d bytes %s".formatted(this.bytes, when));
		}
	}

}
