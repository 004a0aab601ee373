package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/** The main jobs of a customer and of the staff, done by keys alone. */
@BrowserTest
class KeyboardTests {

	private static final String ANNA = "anna@example.com";

	@LocalServerPort
	private int port;

	@Test
	void aDeviceIsReportedVerifiedAndReceived() {
		String order = reports();
		verifies(order);
		receives(order);
	}

	/** The decision is undone, so that the quote waits on for the next visitor. */
	@Test
	void aQuoteIsDecidedAndTheDecisionUndone() {
		try (Hands anna = Hands.signIn(ANNA, this.port)) {
			anna.goesTo("main a.btn-primary[href*='/quote']").presses("Enter").arrives((url) -> url.contains("/quote"));
			anna.goesTo("#decide a[href*='choice=NECESSARY']").presses("Enter");
			anna.arrives((url) -> url.contains("/decision"));
			anna.goesTo("main form button[type=submit]").presses("Enter");
			anna.arrives((url) -> !url.contains("/decision"));
			assertThat(anna.sees(".mend-notice-done")).isVisible();
			if (!anna.place().equals("quote")) {
				anna.goesTo("main a[href*='/quote']").presses("Enter").arrives((url) -> url.contains("/quote"));
			}
			anna.goesTo("main form[action$='/quote/undo'] button").presses("Enter");
			assertThat(anna.sees("#decide a[href*='choice=NECESSARY']")).isVisible();
		}
	}

	private String reports() {
		try (Hands anna = Hands.signIn(ANNA, this.port)) {
			anna.goesTo(".mend-top-nav a[href$='/portal/orders/new']").presses("Enter");
			anna.arrives((url) -> url.endsWith("/portal/orders/new"));
			anna.goesTo("#kind").presses("ArrowDown");
			anna.goesTo("#maker").types("Jura").goesTo("#model").types("E8");
			anna.goesTo("#fault").types("Nie spienia mleka.");
			anna.goesTo("main .mend-save button").presses("Enter");
			anna.arrives((url) -> url.matches(".*/portal/orders/new/.+"));
			anna.goesTo("main .mend-save button").presses("Enter");
			return anna.arrives((url) -> url.matches(".*/portal/orders/SR\\d+.*")).place();
		}
	}

	private void verifies(String order) {
		try (Hands care = Hands.signIn("care", this.port)) {
			care.findsOnce("/staff/cases/" + order, ".mend-task a.btn").opens("/staff/radar").presses("Control+k");
			assertThat(care.sees("#palette input")).isFocused();
			care.types(order).presses("Enter").arrives((url) -> url.endsWith("/staff/cases/" + order));
			care.goesTo("main a[href*='/staff/form/']").presses("Enter").arrives((url) -> url.contains("/staff/form/"));
			care.goesTo("form[data-take] button").presses("Enter");
			assertThat(care.sees("[name='f.answer']").first()).isEnabled();
			care.goesTo("[name='f.answer']").presses("Space");
			care.goesTo("form.mend-form button[type=submit]").presses("Enter");
			care.arrives((url) -> !url.contains("/staff/form/"));
		}
	}

	private void receives(String order) {
		try (Hands reception = Hands.signIn("reception", this.port)) {
			reception.opens("/staff/reception").goesTo("#scan").types(order).presses("Enter");
			reception.arrives((url) -> url.contains("/staff/receive/" + order));
			reception.goesTo("form button[data-count-button]").presses("Enter");
			assertThat(reception.sees("a[href*='/staff/photos-intake/']").first()).isVisible();
		}
	}

}
