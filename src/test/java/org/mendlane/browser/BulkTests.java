package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Rows are ticked, and people see how far the work on them is and what became of each.
 */
@BrowserTest
class BulkTests {

	private static final double PATIENCE = 30_000;

	@LocalServerPort
	private int port;

	@Test
	void severalDevicesAreNotedAndTheirLabelsPrinted() {
		try (Person lead = Person.signIn("lead", this.port)) {
			lead.read("/staff/cases?stage=quote");
			int all = ticksAll(lead);
			lead.page().waitForPopup(() -> lead.see("#bulk button[value=labels]").click()).close();
			assertThat(lead.see("#bulk-progress")).not().isVisible();
			notes(lead, all);
			lead.see("#bulk-progress a.btn-primary").click();
			lead.page().waitForURL("**/staff/cases?stage=quote");
		}
	}

	@Test
	void severalTasksAreNoted() {
		try (Person lead = Person.signIn("lead", this.port)) {
			lead.go("/staff?queue=care");
			notes(lead, ticksAll(lead));
		}
	}

	@Test
	void whatIsRefusedStaysTicked() {
		try (Person lead = Person.signIn("lead", this.port)) {
			lead.go("/staff/cases?stage=quote");
			int all = ticksAll(lead);
			lead.see("#bulk button[value=give]").click();
			saysOfEach(lead, all, "false");
			lead.page().keyboard().press("Escape");
			says(lead, all);
			lead.see("[data-tick=none]").click();
			assertThat(lead.see("#bulk")).not().isVisible();
			assertThat(lead.see("tbody [form=bulk]").first()).isFocused();
		}
	}

	@Test
	void rowsStandCloserIfSomebodyLikesThatInHisBrowser() {
		try (Person lead = Person.signIn("lead", this.port)) {
			lead.go("/staff/cases?stage=quote");
			double before = rowHeight(lead);
			lead.see("details:has([data-rows-toggle]) > summary").click();
			lead.see("[data-rows-toggle]").click();
			assertThat(lead.see("[data-rows-toggle]")).hasAttribute("aria-pressed", "true");
			readInBothLights(lead);
			lead.go("/staff/customers");
			lead.go("/staff/cases?stage=quote");
			assertThat(rowHeight(lead)).isLessThan(before - 8);
		}
	}

	private static double rowHeight(Person person) {
		return person.see("tbody tr").first().boundingBox().height;
	}

	private static int ticksAll(Person person) {
		assertThat(person.see("#bulk")).not().isVisible();
		person.see("tbody [form=bulk]").first().check();
		says(person, 1);
		person.see("[data-tick=all]").click();
		int all = person.see("tbody [form=bulk]").count();
		assertThat(all).as("rows to be ticked").isGreaterThan(1);
		says(person, all);
		readInBothLights(person);
		return all;
	}

	/** In whatever language. */
	private static void says(Person person, int ticked) {
		assertThat(person.see("[data-ticked]")).hasText(Pattern.compile(": " + ticked + "$"));
	}

	private static void notes(Person person, int all) {
		person.see("#bulk-text").fill("Seen together");
		person.page().keyboard().press("Enter");
		saysOfEach(person, all, "true");
		assertThat(person.see("tbody [form=bulk]:checked")).hasCount(0);
	}

	private static void saysOfEach(Person person, int all, String done) {
		assertThat(person.see("#bulk-progress [role=status]")).containsText(all + " / " + all,
				new ContainsTextOptions().setTimeout(PATIENCE));
		assertThat(person.see("#bulk-progress [data-done=" + done + "]")).hasCount(all);
		readInBothLights(person);
	}

	/** Colours are read when they have changed, not while they do. */
	private static void readInBothLights(Person person) {
		for (ColorScheme light : new ColorScheme[] { ColorScheme.DARK, ColorScheme.LIGHT }) {
			person.page()
				.emulateMedia(
						new Page.EmulateMediaOptions().setColorScheme(light).setReducedMotion(ReducedMotion.REDUCE));
			person.read();
		}
	}

}
