package org.mendlane.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The picture of one page.
 *
 * @param file its name
 * @param login whose page it is
 * @param phone whether it is taken on a telephone
 * @param from the page on which the way begins
 * @param link what is followed from there, or nothing
 */
record Screenshot(String file, String login, boolean phone, String from, String link) {

	private static final String ANNA = "anna@example.com";

	private static final String COMPANY = "admin@firma.example";

	private static final String TO_QUOTE = "main .mend-next a[href*='/quote']";

	/** No diagram is still being drawn. */
	private static final String DRAWN = """
			() => [...document.querySelectorAll("[data-canvas]")]
			  .every(canvas => !canvas.checkVisibility() || canvas.querySelector("svg"))
			""";

	static final List<Screenshot> ALL = List.of(phone("home-phone.png", ANNA, "/portal", ""),
			desk("report.png", ANNA, "/portal/orders/new", ""), desk("devices.png", COMPANY, "/portal/devices", ""),
			desk("device.png", ANNA, "/portal/devices?state=all", "tr:has(.mend-tag-carrier) a.mend-list-main"),
			phone("device-phone.png", ANNA, "/portal/devices", "tr:has(a[href*='/quote']) a.mend-list-main"),
			desk("quote.png", ANNA, "/portal", TO_QUOTE), phone("quote-phone.png", ANNA, "/portal", TO_QUOTE),
			desk("staff-home.png", "lead", "/staff", ""), desk("reception.png", "reception", "/staff/reception", ""),
			desk("photos.png", "dispatch", "/staff", "main a[href*='/staff/photos-dispatch/']"),
			desk("bench.png", "technician", "/staff/bench", ""),
			phone("bench-phone.png", "technician", "/staff/bench", ""),
			desk("quote-editor.png", "technician2", "/staff?queue=technician", "main a[href*='/staff/quote/']"),
			desk("case.png", "care", "/staff/cases?stage=repair", "tbody a.mend-list-main"),
			desk("customer.png", "care", "/staff/customers?kind=COMPANY", "tbody a.mend-list-main"),
			desk("radar.png", "care", "/staff/radar", ""),
			desk("studio.png", "analyst", "/studio", "main a[href*='/studio/definitions/repair:']"));

	private static Screenshot desk(String file, String login, String from, String link) {
		return new Screenshot(file, login, false, from, link);
	}

	private static Screenshot phone(String file, String login, String from, String link) {
		return new Screenshot(file, login, true, from, link);
	}

	void take(Person person, Path folder) throws IOException {
		Page page = person.page();
		page.setViewportSize(this.phone ? 390 : 1200, this.phone ? 780 : 860);
		person.go(this.from);
		if (!this.link.isEmpty()) {
			Locator link = person.see(this.link).first();
			page.navigate(person.origin() + Objects.requireNonNull(link.getAttribute("href")));
		}
		page.waitForFunction(DRAWN);
		page.evaluate(Wire.PICTURES);
		FewColours.write(page.screenshot(), folder.resolve(this.file));
	}

}
