package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;

/** Somebody of the staff at one of our own pages. */
final class Station {

	private final Person person;

	Station(Person person) {
		this.person = person;
	}

	/** Holds the code under the scanner, which types it and presses Enter. */
	void scans(String code) {
		this.person.read("/staff/reception");
		assertThat(this.person.see("#scan")).isFocused();
		types(code);
		this.person.page().waitForURL((url) -> !url.contains("/staff/reception"));
		this.person.read();
	}

	void receives(String order) {
		assertThat(this.person.page()).hasURL(this.person.origin() + "/staff/receive/" + order);
		this.person.see("form[action$='/staff/receive/" + order + "'] button[type=submit]:enabled").click();
		assertThat(this.person.see("a[href*='/staff/photos-intake/']").first()).isVisible();
		this.person.read();
	}

	/** Puts photos of the device onto its page and says that these are all. */
	void photographs(String page, String device) {
		this.person.read("/staff/" + page + "/" + device);
		Locator files = this.person.see("#files");
		files.setInputFiles(new FilePayload[] { Paper.photo("front.jpg"), Paper.photo("back.jpg") });
		assertThat(this.person.see("[data-station-photos] .mend-photo a")).hasCount(2,
				new LocatorAssertions.HasCountOptions().setTimeout(20_000));
		this.person.read();
		this.person.see("[data-station-done] button").click();
		assertThat(this.person.see(".mend-notice").first()).isVisible();
	}

	/** Writes the quote on the page that is open. */
	void quotes(String necessary, String recommended, String summary) {
		adds(necessary, "NECESSARY");
		adds(recommended, "RECOMMENDED");
		this.person.read();
		Page page = this.person.page();
		page.fill("#summary", summary);
		page.click("button[value=offer]");
		page.waitForURL((url) -> !url.contains("/staff/quote/"));
	}

	private void adds(String code, String scope) {
		Locator item = this.person.see("details.mend-item:has(input[value='" + code + "'])");
		item.locator("summary").click();
		item.locator("button[value=" + scope + "]").click();
		assertThat(this.person.see(".mend-list").first()).containsText(code);
	}

	/** Packs the device and sticks the carrier's label on the parcel. */
	void packs(String device, String trackingNumber) {
		this.person.readOnce("/staff/packing/" + device, "form[action*='/staff/packing/']", device);
		this.person.page().selectOption("#carrier", "dpd");
		this.person.page().fill("[name=trackingNumber]", trackingNumber);
		this.person.see("form[action*='/staff/packing/'] button[type=submit]:enabled").click();
		this.person.page().waitForURL((url) -> url.contains("/staff/pickup"));
		this.person.read();
	}

	/** Scans the label once more when the courier takes the parcel. */
	void handsOver(String trackingNumber) {
		assertThat(this.person.see("table")).containsText(trackingNumber);
		types(trackingNumber);
		assertThat(this.person.see(".mend-notice").first()).isVisible();
		assertThat(this.person.see("[data-scan-result=ok]")).isVisible();
		this.person.read();
	}

	void types(String code) {
		this.person.page().keyboard().type(code);
		this.person.page().keyboard().press("Enter");
	}

}
