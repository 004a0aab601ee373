package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * A new order rings the bells of its customer and his guardian, whose pages stay open.
 */
@BrowserTest
class BellTests {

	private static final String BELL = "[data-bell]:visible";

	@LocalServerPort
	private int port;

	@Test
	void theCountGrowsOnOpenPagesAndShrinksWithReading() {
		try (Person care = Person.signIn("care", this.port);
				Person anna = Person.signIn("anna@example.com", this.port);
				Person again = Person.signIn("anna@example.com", this.port)) {
			int ofCare = stays(care, "/staff/cases");
			int ofAnna = stays(anna, "/portal/devices");
			String order = new Customer(again).reports("Gaggia", "Bella", "Nie grzeje");
			assertThat(rings(anna)).isEqualTo(ofAnna + 1);
			assertThat(rings(care)).isEqualTo(ofCare + 1);
			assertThat(again.see(BELL + " [data-bell-count]")).hasText(String.valueOf(ofAnna + 1));
			opens(care, order);
			assertThat(care.page()).hasURL(care.origin() + "/staff/cases/" + order);
			assertThat(count(care)).isEqualTo(ofCare);
			opens(anna, order);
			assertThat(anna.page()).hasURL(anna.origin() + "/portal/orders/" + order);
		}
	}

	@Test
	void theListOfWorkFollowsWhatIsToDo() {
		try (Person desk = Person.signIn("reception", this.port);
				Person anna = Person.signIn("anna@example.com", this.port)) {
			stays(desk, "/staff?queue=reception");
			String order = new Customer(anna).reports("Gaggia", "Classic", "Nie grzeje");
			assertThat(desk.see("#part-work")).containsText(order,
					new LocatorAssertions.ContainsTextOptions().setTimeout(20_000));
			assertThat(desk.see("body[data-stays=here]")).hasCount(1);
			desk.see("#part-work tbody [form=bulk]").first().check();
			desk.see("#part-work [data-tick=all]").click();
			assertThat(desk.see("[data-ticked]"))
				.containsText(String.valueOf(desk.page().locator("#part-work tbody input[form=bulk]:checked").count()));
			desk.see("#part-work [data-tick=none]").click();
		}
	}

	/** The page that stays open, and what its bell says. */
	private static int stays(Person person, String path) {
		person.read(path);
		person.page().evaluate("document.body.dataset.stays = 'here'");
		return count(person);
	}

	/**
	 * What the bell says once it has said something new; the page has not been loaded
	 * again.
	 */
	private static int rings(Person person) {
		assertThat(person.see("[data-bell-line]")).not()
			.isEmpty(new LocatorAssertions.IsEmptyOptions().setTimeout(20_000));
		assertThat(person.see("body[data-stays=here]")).hasCount(1);
		return count(person);
	}

	private static int count(Person person) {
		Locator number = person.see(BELL + " [data-bell-count]");
		assertThat(number).not().isEmpty();
		String said = number.textContent();
		if (!said.equals("0")) {
			assertThat(person.see(BELL)).hasAttribute("aria-label", java.util.regex.Pattern.compile(".*" + said + "$"));
		}
		return Integer.parseInt(said);
	}

	private static void opens(Person person, String order) {
		person.see(BELL).click();
		person.read();
		person.see(".mend-notices .is-new a:has-text('" + order + "')").first().click();
		person.read();
	}

}
