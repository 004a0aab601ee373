package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.document.Documents;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * The photos of a device: fresh ones appear by themselves, two are compared, one is
 * enlarged.
 */
@BrowserTest
class PhotoTests {

	private static final int PATIENCE = 15_000;

	@LocalServerPort
	private int port;

	@Autowired
	private Documents documents;

	private Person anna;

	private String device = "";

	@BeforeEach
	void annaOpensHerDevice() {
		this.anna = Person.signIn("anna@example.com", this.port);
		Page list = this.anna.go("/portal/devices");
		String address = Objects.requireNonNull(list.locator("tbody a.mend-list-main").first().getAttribute("href"));
		this.device = address.substring(address.lastIndexOf('/') + 1);
		photograph("photo-intake");
		photograph("photo-dispatch");
		this.anna.read(address);
	}

	@AfterEach
	void annaLeaves() {
		this.anna.close();
	}

	@Test
	void aPhotoAppearsByItselfAndDisturbsNobody() {
		Locator photos = this.anna.see("#photos a[data-shot]");
		int before = photos.count();
		Locator message = this.anna.see("#text");
		message.pressSequentially("Czy to");
		photograph("photo-dispatch");
		assertThat(photos).hasCount(before + 1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
		assertThat(message).isFocused();
		message.pressSequentially(" już?");
		assertThat(message).hasValue("Czy to już?");
		assertThat(this.anna.see("[data-follow]")).containsText(String.valueOf(before + 1));
		this.anna.read();
	}

	@Test
	void theFocusStaysOnAPhotoWhenAnotherOneComes() {
		Locator photos = this.anna.see("#photos a[data-shot]");
		int before = photos.count();
		photos.last().focus();
		String focused = photos.last().getAttribute("href");
		photograph("photo-dispatch");
		assertThat(photos).hasCount(before + 1, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
		assertThat(this.anna.see("a[data-shot]:focus")).hasAttribute("href", Objects.requireNonNull(focused));
	}

	@Test
	void beforeAndAfterAreComparedByKeysToo() {
		Locator range = this.anna.see("[data-slider] input[type=range]");
		assertThat(cut()).isEqualTo("50%");
		range.focus();
		range.press("ArrowRight");
		assertThat(cut()).isEqualTo("51%");
		range.press("Home");
		assertThat(cut()).isEqualTo("0%");
		range.click();
		assertThat(cut()).isEqualTo("50%");
		assertThat(this.anna.see("[data-slider] img[data-full]").count()).as("sharp once somebody looks").isZero();
	}

	@Test
	void onePhotoFillsTheScreenAndTheKeysGoOn() {
		Locator viewer = this.anna.see("dialog[data-viewer]");
		Locator photos = this.anna.see("#photos a[data-shot]");
		int all = photos.count();
		photos.first().click();
		assertThat(viewer).isVisible();
		assertThat(viewer.locator("[data-viewer-place]")).hasText("1 / " + all);
		this.anna.read();
		Page page = this.anna.page();
		page.keyboard().press("ArrowRight");
		assertThat(viewer.locator("[data-viewer-place]")).hasText("2 / " + all);
		viewer.locator("[data-viewer-go='-1']").click();
		page.keyboard().press("ArrowLeft");
		assertThat(viewer.locator("[data-viewer-place]")).hasText(all + " / " + all);
		page.keyboard().press("Escape");
		assertThat(viewer).isHidden();
		assertThat(photos.last()).isFocused();
	}

	private String cut() {
		return (String) this.anna.see("[data-slider]")
			.evaluate("figure => figure.style.getPropertyValue('--mend-cut')");
	}

	private void photograph(String station) {
		FilePayload photo = Paper.photo("front.jpg");
		this.documents.upload(this.device, station, photo.name, new ByteArrayInputStream(photo.buffer), "reception");
	}

}
