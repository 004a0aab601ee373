package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Whoever knows the keys needs no mouse; whoever does not want them switches them off.
 */
@BrowserTest
class PaletteTests {

	private static final Keyboard.TypeOptions BY_HAND = new Keyboard.TypeOptions().setDelay(120);

	@LocalServerPort
	private int port;

	@Test
	void thePaletteFindsAndTheKeysLead() {
		try (Person person = Person.signIn("lead", this.port)) {
			Page page = person.page();
			person.read("/staff/cases?open=false");
			String number = person.see("tbody .mend-code").first().textContent();
			page.keyboard().press("Control+k");
			assertThat(person.see("#palette [data-hit]").first()).isVisible();
			page.keyboard().type(number.substring(2), BY_HAND);
			assertThat(person.see("#palette [data-hit]").first()).containsText(number);
			readInBothLights(person);
			closes(person, "#palette");
			page.keyboard().type("?", BY_HAND);
			assertThat(person.see("#keys")).isVisible();
			readInBothLights(person);
			closes(person, "#keys");
			page.keyboard().press("Control+k");
			page.keyboard().type(number, BY_HAND);
			page.keyboard().press("Enter");
			page.waitForURL("**/staff/cases/" + number);
			assertThat(person.see("#hist")).isVisible();
			page.waitForLoadState();
			page.keyboard().type("ga", BY_HAND);
			page.waitForURL("**/staff/cases");
		}
	}

	@Test
	void anAtSignOffersColleagues() {
		try (Person person = Person.signIn("lead", this.port)) {
			person.read("/staff/cases?open=false");
			person.go("/staff/cases/" + person.see("tbody .mend-code").first().textContent());
			Locator note = person.see("#n");
			note.pressSequentially("Proszę @tech");
			assertThat(person.see("#mentions [role=option]")).hasCount(2);
			readInBothLights(person);
			note.press("ArrowDown");
			assertThat(person.see("#mentions [aria-selected=true]")).containsText("@technician2");
			note.press("Enter");
			assertThat(note).hasValue("Proszę @technician2 ");
			note.pressSequentially("albo @toma");
			assertThat(person.see("#mentions [role=option]")).containsText("@care");
			note.press("Escape");
			assertThat(person.page().locator("#mentions")).hasCount(0);
			assertThat(note).hasValue("Proszę @technician2 albo @toma");
			note.fill("");
		}
	}

	@Test
	void rowsAreWalkedThroughAndTasksTaken() {
		try (Person person = Person.signIn("lead", this.port)) {
			Page page = person.page();
			person.go("/staff?queue=care");
			page.keyboard().type("jj", BY_HAND);
			assertThat(person.see("tbody tr:nth-child(2) a.mend-list-main")).isFocused();
			page.keyboard().type("k", BY_HAND);
			assertThat(person.see("tbody tr:nth-child(1) a.mend-list-main")).isFocused();
			person.see("tbody tr:has(form[data-take]) a.mend-list-main").first().focus();
			page.keyboard().type("e", BY_HAND);
			assertThat(person.see(".mend-notice-done")).isVisible();
		}
	}

	@Test
	void nothingHappensToWhoeverTypesScansOrHasSwitchedThemOff() {
		try (Person person = Person.signIn("lead", this.port)) {
			Page page = person.page();
			person.go("/staff/cases");
			page.keyboard().type("ga");
			page.keyboard().type("zz/", BY_HAND);
			assertThat(person.see("#q")).isFocused();
			page.keyboard().type("ga?", BY_HAND);
			assertThat(page.inputValue("#q")).isEqualTo("ga?");
			assertThat(person.see("#keys")).not().isVisible();
			person.read("/staff/keys");
			person.see("[data-keys-switch] input").uncheck();
			person.go("/staff/cases");
			page.keyboard().type("?", BY_HAND);
			page.keyboard().press("Control+k");
			assertThat(person.see("#palette")).isVisible();
			assertThat(person.see("#keys")).not().isVisible();
			assertThat(page.url()).endsWith("/staff/cases");
		}
	}

	@Test
	void withoutAScriptItIsAPage() {
		try (Person person = Person.signIn("reception", this.port)) {
			person.read("/staff/search");
			person.see("main [name=q]").fill("anna");
			person.see("main form button[type=submit]").click();
			person.page().waitForURL("**/staff/search?q=anna");
			assertThat(person.see("main [data-hit]").first()).isVisible();
			readInBothLights(person);
		}
	}

	private static void closes(Person person, String dialog) {
		person.page().keyboard().press("Escape");
		assertThat(person.see(dialog)).not().isVisible();
	}

	/** Colours are read when they have changed, not while they do. */
	private static void readInBothLights(Person person) {
		for (ColorScheme light : ColorScheme.values()) {
			if (light != ColorScheme.NO_PREFERENCE) {
				person.page()
					.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(light)
						.setReducedMotion(ReducedMotion.REDUCE));
				person.read();
			}
		}
	}

}
