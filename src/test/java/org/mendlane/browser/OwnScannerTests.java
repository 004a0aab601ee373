package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A computer knows what its own scanner adds to each code. */
@BrowserTest
class OwnScannerTests {

	@LocalServerPort
	private int port;

	@Test
	void whatTheScannerAddsIsLeftOutEverywhere() {
		try (Person desk = Person.signIn("reception", this.port)) {
			Station station = new Station(desk);
			desk.read("/staff/scanner");
			desk.see("#before").fill("*=");
			desk.see("#after").fill("#");
			desk.see("[data-scan-own] button").click();
			assertThat(desk.see("[data-scan-own] [role=status]")).not().isEmpty();
			desk.see("#scan").focus();
			station.types("*=SR260123456D7#");
			assertThat(desk.page()).hasURL(desk.origin() + "/staff/scanner?code=SR260123456D7");
			desk.read();
			assertThat(desk.see("#before")).hasValue("*=");
			desk.go("/staff/cases");
			desk.see("#q").focus();
			station.types("*=LOC999999#");
			assertThat(desk.see("#scan-said [data-scan-result=unknown]")).containsText("LOC999999");
			assertThat(desk.see("#q")).hasValue("");
		}
	}

}
