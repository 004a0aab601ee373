package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Predicate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who has no mouse, and must see where he is at each step. */
final class Hands implements AutoCloseable {

	private static final int STEPS = 120;

	private final Person person;

	private Hands(Person person) {
		this.person = person;
	}

	static Hands signIn(String login, int port) {
		Hands hands = new Hands(Person.arrive(port));
		hands.person.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
		hands.opens("/login");
		hands.goesTo("#username").types(login);
		hands.goesTo("#password").types("mendlane-demo").presses("Enter").arrives((url) -> !url.contains("/login"));
		return hands;
	}

	/** Types the address of a page into the browser. */
	Hands opens(String path) {
		this.person.go(path);
		return this;
	}

	/** Opens the page again until this is there: jobs go on meanwhile. */
	Hands findsOnce(String path, String selector) {
		this.person.readOnce(path, selector, "");
		return this;
	}

	/** Presses Tab until this has the focus. */
	Hands goesTo(String selector) {
		Page page = this.person.page();
		Locator target = this.person.see(selector).first();
		target.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
		for (int step = 0; step < STEPS; step++) {
			if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
				return this;
			}
			page.keyboard().press("Tab");
			assertThat(Sight.faultOfFocus(page)).as("on the way to " + selector + " on " + page.url()).isEmpty();
		}
		throw new AssertionError(selector + " cannot be reached by keys on " + page.url());
	}

	Hands types(String text) {
		this.person.page().keyboard().type(text);
		return this;
	}

	Hands presses(String key) {
		this.person.page().keyboard().press(key);
		return this;
	}

	/** Waits for the page that opens. */
	Hands arrives(Predicate<String> address) {
		this.person.page().waitForURL(address);
		this.person.page().waitForLoadState();
		return this;
	}

	Locator sees(String selector) {
		return this.person.see(selector);
	}

	/** The last part of the page's address. */
	String place() {
		return this.person.page().url().replaceAll("\\?.*$", "").replaceAll("^.*/", "");
	}

	@Override
	public void close() {
		this.person.close();
	}

}
