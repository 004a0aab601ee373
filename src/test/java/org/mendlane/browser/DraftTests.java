package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/** What was typed outlives the session, and what was sent does not come back. */
@BrowserTest
class DraftTests {

	@LocalServerPort
	private int port;

	@Test
	void aMessageTypedTooLongIsStillThereAfterTheLogIn() {
		try (BrowserContext context = Browsers.get().newContext()) {
			Page page = context.newPage();
			page.navigate("http://localhost:" + this.port + "/portal/devices?state=all");
			signIn(page);
			page.click("tbody tr:first-child a.mend-list-main");
			String device = page.url();
			page.fill("#text", "Czy to już?");
			context.clearCookies();
			page.click("form.mend-write button");
			page.waitForURL("**/login?expired");
			signIn(page);
			assertThat(page.url()).isEqualTo(device);
			assertThat(page.inputValue("#text")).isEqualTo("Czy to już?");
			page.click("form.mend-write button");
			page.waitForSelector(".mend-notice-done");
			assertThat(page.inputValue("#text")).isEmpty();
			page.navigate(device);
			assertThat(page.inputValue("#text")).isEmpty();
			assertThat(page.locator(".mend-message").first().textContent()).isEqualTo("Czy to już?");
		}
	}

	private static void signIn(Page page) {
		page.fill("input[name=username]", "anna@example.com");
		page.fill("input[name=password]", "mendlane-demo");
		page.click("main form button[type=submit]");
		page.waitForLoadState();
	}

}
