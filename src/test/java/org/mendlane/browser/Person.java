package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** Somebody in front of a browser window of his own, signed in or not yet. */
final class Person implements AutoCloseable {

	private static final String PASSWORD = "mendlane-demo";

	private static final Duration PATIENCE = Duration.ofSeconds(40);

	private final BrowserContext window;

	private final Page page;

	private final String origin;

	private Person(BrowserContext window, String origin) {
		this.window = window;
		this.page = window.newPage();
		this.origin = origin;
	}

	/** With an English browser, whatever language the person speaks. */
	static Person arrive(int port) {
		return new Person(
				Browsers.get()
					.newContext(new Browser.NewContextOptions().setViewportSize(1280, 900).setLocale("en-GB")),
				"http://localhost:" + port);
	}

	static Person signIn(String login, int port) {
		Person person = arrive(port);
		person.go("/login");
		person.page.fill("input[name=username]", login);
		person.page.fill("input[name=password]", PASSWORD);
		person.page.click("main button[type=submit]");
		person.page.waitForURL((url) -> !url.contains("/login"));
		return person;
	}

	/** Chooses the language of the pages. */
	void speaks(String language) {
		this.page.locator("button[name=language][value=" + language + "]").first().dispatchEvent("click");
		this.page.waitForCondition(() -> language.equals(this.page.locator("html").getAttribute("lang")));
	}

	Page page() {
		return this.page;
	}

	String origin() {
		return this.origin;
	}

	/** What is here on the page. */
	Locator see(String selector) {
		return this.page.locator(selector);
	}

	Page go(String path) {
		this.page.navigate(this.origin + path);
		return this.page;
	}

	/** Goes to one of our own pages, which everybody must be able to read. */
	void read(String path) {
		go(path);
		read();
	}

	/** Reads the page that has opened. */
	void read() {
		AxeCheck.assertClean(this.page);
	}

	/**
	 * Asks for the page again until it shows this: what happens meanwhile is done by
	 * jobs.
	 */
	void readOnce(String path, String selector, String text) {
		await().pollInSameThread().atMost(PATIENCE).untilAsserted(() -> {
			go(path);
			assertThat(see(selector).first()).containsText(text,
					new LocatorAssertions.ContainsTextOptions().setTimeout(1000));
		});
		read();
	}

	@Override
	public void close() {
		this.window.close();
	}

}
