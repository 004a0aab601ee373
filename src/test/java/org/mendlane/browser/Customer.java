package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;

/** A customer on the portal. */
final class Customer {

	private static final Pattern ORDER = Pattern.compile("/portal/orders/(SR\\d+)");

	private static final Pattern DRAFT = Pattern.compile("/portal/orders/new/[0-9a-f-]+$");

	private final Person person;

	Customer(Person person) {
		this.person = person;
	}

	/** Reports a coffee machine; the number of the order. */
	String reports(String maker, String model, String fault) {
		this.person.read("/portal/orders/new");
		Page page = this.person.page();
		page.selectOption("#kind", "coffee");
		page.fill("#maker", maker);
		page.fill("#model", model);
		page.fill("#fault", fault);
		page.fill("#accessories", "przewód");
		page.click("main .mend-save button");
		page.waitForURL(DRAFT);
		this.person.read();
		page.click("main .mend-save button");
		page.waitForURL(ORDER);
		this.person.read();
		Matcher order = ORDER.matcher(page.url());
		return order.find() ? order.group(1) : "";
	}

	/** Saves the slip from the order's page as soon as it lies there. */
	byte[] savesSlip() {
		Locator slip = this.person.see("#slip a.mend-doc");
		assertThat(slip).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(40_000));
		Download saved = this.person.page()
			.waitForDownload(() -> slip.evaluate("link => { link.download = 'slip.pdf'; link.click() }"));
		try {
			return Files.readAllBytes(saved.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Finds the device at this stage. */
	void findsAt(String device, String stage) {
		this.person.readOnce("/portal/devices/" + device, ".mend-stage[aria-current=step] .mend-stage-name", stage);
	}

	/**
	 * Sees what is asked of him, compares the variants and takes everything we recommend.
	 */
	void decides(String device) {
		this.person.readOnce("/portal/devices/" + device, ".mend-next-do", "");
		this.person.see(".mend-next-do a.btn-primary").click();
		this.person.read();
		this.person.see("#decide a[href*='choice=RECOMMENDED']").click();
		this.person.read();
		this.person.see("main form button[type=submit]").first().click();
		this.person.page().waitForURL((url) -> !url.contains("decision"));
		this.person.read();
	}

	/** Says that the parcel is here. */
	void confirmsDelivery(String device) {
		this.person.readOnce("/portal/devices/" + device, ".mend-next-do form", "");
		this.person.see(".mend-next-do form button").click();
		assertThat(this.person.see(".mend-next-do form")).not().isVisible();
		this.person.read();
	}

}
