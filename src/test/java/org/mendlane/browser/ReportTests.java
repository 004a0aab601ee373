package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.document.BarCodes;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A device is reported on a phone: the serial number by camera, photos, a look at the
 * answers, the slip.
 */
@BrowserTest
class ReportTests {

	private static final Pattern CHECK = Pattern.compile("/portal/orders/new/[0-9a-f-]{36}$");

	private static final Pattern CHANGE = Pattern.compile("/change[?]wrong$");

	private static final Pattern ORDER = Pattern.compile("/portal/orders/SR\\d+");

	private static final double PATIENCE = 40_000;

	/** A browser that reads codes by itself, and sees one at once. */
	private static final String READS_CODES = """
			window.BarcodeDetector = class {
			  static async getSupportedFormats() { return ["code_128", "ean_13"]; }
			  async detect() { return [{ format: "ean_13", rawValue: "5901234123457" }, { format: "code_128", rawValue: "SN-0815" }]; }
			};""";

	@LocalServerPort
	private int port;

	@Autowired
	private BarCodes codes;

	private Person anna;

	private Page page;

	@BeforeEach
	void annaTakesHerPhone() {
		this.anna = Person.signIn("anna@example.com", this.port);
		this.page = this.anna.page();
		this.page.setViewportSize(360, 740);
	}

	@AfterEach
	void annaLeaves() {
		this.anna.close();
	}

	@Test
	void theWholeReport() {
		fillsInAllButTheFault();
		assertThat(this.anna.see("#fault")).hasAttribute("aria-invalid", "true");
		assertThat(this.anna.see(".mend-taken img")).hasCount(1);
		reads();
		this.page.fill("#fault", "Nie grzeje");
		press(CHECK);
		reads();
		changesTheModel();
		String check = this.page.url();
		press(ORDER);
		reads();
		assertThat(this.anna.see("#part-then .btn-primary")).isVisible(soon());
		assertThat(this.anna.see("main .btn-primary")).hasCount(1);
		reads();
		this.page.navigate(check);
		this.page.waitForURL(ORDER);
	}

	private void fillsInAllButTheFault() {
		reads("/portal/orders/new");
		this.page.selectOption("#kind", "coffee");
		this.page.fill("#maker", "De’Longhi");
		this.page.fill("#model", "Magnifica");
		this.page.setInputFiles("#files", new FilePayload[] { Paper.photo("a.jpg") });
		press(CHANGE);
	}

	private void changesTheModel() {
		this.anna.see(".mend-answers a[href$='#model']").click();
		assertThat(this.anna.see("#model")).hasValue("Magnifica");
		this.page.fill("#model", "Magnifica S");
		press(CHECK);
		assertThat(this.anna.see(".mend-answers").first()).containsText("Magnifica S");
	}

	@Test
	void theServerReadsTheCodeOnAPhotoOfTheLabel() {
		this.anna.go("/portal/orders/new");
		Locator photo = this.anna.see("[data-reads=serial] input[type=file]");
		photo.setInputFiles(new FilePayload("a.jpg", "image/jpeg", Paper.photo("a.jpg").buffer));
		assertThat(this.anna.see("[data-reader-said]")).containsText("QR",
				new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE));
		photo.setInputFiles(new FilePayload("label.png", "image/png", this.codes.code128Png("SN-4711")));
		assertThat(this.anna.see("#serial")).hasValue("SN-4711",
				new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
		assertThat(this.page.url()).endsWith("/portal/orders/new");
		this.anna.read();
	}

	@Test
	void aBrowserThatReadsCodesDoesSoLive() {
		this.page.addInitScript(READS_CODES);
		this.anna.go("/portal/orders/new");
		this.anna.see("[data-reads=serial] [data-reader-start]").click();
		assertThat(this.anna.see("#serial")).hasValue("SN-0815",
				new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
		assertThat(this.anna.see("[data-reader-view]")).isHidden();
		this.anna.see("[data-reader-others] button").click();
		assertThat(this.anna.see("#serial")).hasValue("5901234123457");
	}

	@Test
	void theReceptionScansWithThePhoneAndPressesTheButtonItself() {
		try (Person worker = Person.signIn("reception", this.port)) {
			worker.page().setViewportSize(360, 740);
			worker.page().addInitScript(READS_CODES);
			worker.read("/staff/reception");
			worker.see("[data-reads=scan] [data-reader-start]").click();
			assertThat(worker.see("#scan")).hasValue("SN-0815",
					new LocatorAssertions.HasValueOptions().setTimeout(PATIENCE));
			assertThat(worker.page().url()).endsWith("/staff/reception");
		}
	}

	private void press(Pattern page) {
		this.anna.see("main .mend-save button").click();
		this.page.waitForURL(page);
	}

	private void reads(String path) {
		this.anna.go(path);
		reads();
	}

	/** Without violations and without anything that scrolls sideways. */
	private void reads() {
		this.anna.read();
		assertThat((Boolean) this.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth")).isTrue();
	}

	private static LocatorAssertions.IsVisibleOptions soon() {
		return new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE);
	}

}
