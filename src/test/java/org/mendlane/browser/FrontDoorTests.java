package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sees who has not signed in. */
@BrowserTest
class FrontDoorTests {

	private static final String SIZES_AND_COLOURS = """
			390, LIGHT
			390, DARK
			1440, LIGHT
			1440, DARK
			""";

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource(textBlock = SIZES_AND_COLOURS)
	void anybodyCanSignIn(int width, ColorScheme colours) {
		see("/login", 200, width, colours, (page) -> {
			assertThat(page.locator("input[name=username]").count()).isOne();
			assertThat(page.locator("input[name=password]").count()).isOne();
		});
	}

	@ParameterizedTest
	@CsvSource(textBlock = SIZES_AND_COLOURS)
	void aMissingPageSaysSo(int width, ColorScheme colours) {
		see("/webjars/nothing", 404, width, colours,
				(page) -> assertThat(page.locator("h1").first().textContent()).isNotBlank());
	}

	@ParameterizedTest
	@CsvSource(textBlock = SIZES_AND_COLOURS)
	void aLinkThatIsOverOffersAFreshOne(int width, ColorScheme colours) {
		see("/o/nothing", 404, width, colours,
				(page) -> assertThat(page.locator("form[action='/o/nothing/fresh'] button").count()).isOne());
	}

	@ParameterizedTest
	@CsvSource(textBlock = SIZES_AND_COLOURS)
	void whoeverAskedForALinkReadsWhereToLook(int width, ColorScheme colours) {
		see("/login/link", 200, width, colours,
				(page) -> assertThat(page.locator("h1").first().textContent()).isNotBlank());
	}

	private void see(String path, int status, int width, ColorScheme colours, Look look) {
		Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(width, 900)
			.setColorScheme(colours);
		try (BrowserContext context = Browsers.get().newContext(options)) {
			Page page = context.newPage();
			Response response = Objects.requireNonNull(page.navigate("http://localhost:" + this.port + path));
			assertThat(response.status()).isEqualTo(status);
			look.at(page);
			int overflow = ((Number) page.evaluate("document.documentElement.scrollWidth - innerWidth")).intValue();
			assertThat(overflow).as("pixels beyond the right edge").isLessThanOrEqualTo(0);
			AxeCheck.assertClean(page);
		}
	}

	private interface Look {

		void at(Page page);

	}

}
