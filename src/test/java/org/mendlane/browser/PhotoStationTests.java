package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Pictures are taken by a scanned code, and none is lost or stored twice on a bad line.
 */
@BrowserTest
class PhotoStationTests {

	private static final int PATIENCE = 30_000;

	private static final String SEES = "() => document.querySelector('[data-station-video]').videoWidth > 0";

	private static final String LOSE_THE_FIRST_ANSWER = """
			() => {
			  const real = window.fetch;
			  window.fetch = async (to, what) => {
			    const answer = await real(to, what);
			    if (what?.method !== 'POST' || window.lost) return answer;
			    window.lost = true;
			    throw new TypeError('lost');
			  };
			}""";

	@LocalServerPort
	private int port;

	@Autowired
	private Documents documents;

	private Person worker;

	private Page page;

	private String device = "";

	@BeforeEach
	void theStationIsOpen() {
		this.worker = Person.signIn("reception", this.port);
		this.page = this.worker.page();
		this.worker.go("/staff/cases?open=false");
		this.device = Objects.requireNonNull(this.worker.see("tbody .mend-code").first().textContent()).strip();
		this.worker.read("/staff/photos-intake/" + this.device);
	}

	@AfterEach
	void theWorkerLeaves() {
		this.worker.close();
	}

	@Test
	void theSnapCodeAndTheSpaceKeyTakePictures() {
		int before = photos().size();
		openCamera();
		this.worker.read();
		this.worker.see("[data-station-shots] input[value=front]").check();
		scan("SNAP");
		arrive(before + 1);
		assertThat(photos().get(before).label()).isEqualTo("front");
		assertThat(this.worker.see("[data-station-shots] input[value=front]")).hasAttribute("data-taken", "yes");
		this.worker.see("[data-station-shots] input[value='']").check();
		this.page.keyboard().press("Space");
		arrive(before + 2);
		assertThat(photos().get(before + 1).label()).isNull();
		this.page.keyboard().press("Escape");
		assertThat(this.worker.see("[data-station-booth]")).isHidden();
		assertThat(this.worker.see("[data-station-home] [data-station-shots]")).isVisible();
	}

	@Test
	void aPictureWaitsOverAReloadAndArrivesOnce() {
		int before = photos().size();
		openCamera();
		this.page.route("**/staff/photos-intake/*", (route) -> {
			if (route.request().method().equals("POST")) {
				route.abort();
			}
			else {
				route.resume();
			}
		});
		this.page.keyboard().press("Space");
		assertThat(waiting()).hasCount(1);
		this.page.reload();
		assertThat(this.worker.see("[data-station-booth]")).isVisible();
		assertThat(waiting()).hasCount(1);
		assertThat(photos()).hasSize(before);
		this.page.unroute("**/staff/photos-intake/*");
		this.worker.go("/staff/outbox");
		this.page.evaluate(LOSE_THE_FIRST_ANSWER);
		this.worker.see("[data-outgoing-now]").click();
		assertThat(this.worker.see("#outgoing")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
		assertThat(photos()).hasSize(before + 1);
	}

	@Test
	void aScanOnAnyPageOpensWhatItNames() {
		this.worker.go("/staff/outbox");
		scan("XQW98765432");
		assertThat(this.worker.see("#scan-said [data-scan-result=unknown]")).containsText("XQW98765432");
		this.worker.read();
		assertThat(this.page).hasURL(this.worker.origin() + "/staff/outbox");
		scan("]C1" + this.device);
		this.page.waitForURL((url) -> url.contains(this.device.substring(0, 11)));
	}

	@Test
	void whatIsTypedIntoAFieldStaysThere() {
		this.worker.go("/staff/cases/" + this.device);
		Locator note = this.worker.see(".mend-note textarea");
		note.fill("");
		note.focus();
		this.page.keyboard().type(this.device + "\n");
		scan(this.device);
		assertThat(note).hasValue(this.device + "\n");
		assertThat(this.worker.see("#scan-said [data-scan-result]")).isHidden();
		this.page.keyboard().insertText("]C1LOC999999");
		scan("]C1LOC999999");
		assertThat(this.worker.see("#scan-said [data-scan-result=unknown]")).isVisible();
		assertThat(note).hasValue(this.device + "\n");
		assertThat(this.page).hasURL(this.worker.origin() + "/staff/cases/" + this.device);
	}

	private void openCamera() {
		this.worker.see("[data-station-start]").click();
		assertThat(this.worker.see("[data-station-booth]")).isVisible();
		this.page.waitForCondition(() -> (boolean) this.page.evaluate(SEES));
	}

	/**
	 * As a scanner does, faster than anybody types, and than a busy machine sends keys.
	 */
	private void scan(String code) {
		this.page.evaluate("code => [...code, 'Enter'].forEach(key => document.activeElement.dispatchEvent("
				+ "new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })))", code);
	}

	private Locator waiting() {
		return this.worker.see("#outgoing li");
	}

	private void arrive(int count) {
		assertThat(this.worker.see("[data-station-photos] .mend-photo")).hasCount(count,
				new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
		assertThat(photos()).hasSize(count);
	}

	private List<Document> photos() {
		return this.documents.photos(this.device, "photo-intake");
	}

}
