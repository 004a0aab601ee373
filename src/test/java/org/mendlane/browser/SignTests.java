package org.mendlane.browser;

import java.util.Objects;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The customer signs on the screen that reception turns to him, and a text is put into
 * the field it was chosen for.
 */
@BrowserTest
class SignTests {

	@LocalServerPort
	private int port;

	private Person reception;

	private String order = "";

	@BeforeEach
	void aDeviceLiesInTheShop() {
		this.reception = Person.signIn("reception", this.port);
		Page list = this.reception.go("/staff/cases?stage=repair");
		String address = Objects.requireNonNull(list.locator("tbody a.mend-list-main").first().getAttribute("href"));
		this.order = address.replaceAll(".*/(SR[0-9]+)D[0-9]+$", "$1");
	}

	@AfterEach
	void receptionLeaves() {
		this.reception.close();
	}

	@Test
	void theCustomerDrawsUndoesClearsAndSigns() {
		Person customer = this.reception;
		customer.read("/staff/handed-in/" + this.order);
		Locator strokes = customer.see("input[name=strokes]");
		Locator byName = customer.see("input[name=byName]");
		customer.see("#signer").fill("Anna Nowak");
		assertThat(customer.see("canvas")).isVisible();
		draw(40);
		assertThat(strokes).hasValue(java.util.regex.Pattern.compile("([0-9]+,[0-9]+ ?){8,}"));
		assertThat(byName.evaluate("box => box.required")).isEqualTo(false);
		draw(120);
		assertThat(strokes.inputValue()).contains(";");
		customer.see("[data-undo-stroke]").click();
		assertThat(strokes.inputValue()).isNotEmpty().doesNotContain(";");
		customer.see("[data-clear]").click();
		assertThat(strokes).hasValue("");
		assertThat(byName.evaluate("box => box.required")).isEqualTo(true);
		draw(60);
		customer.see("main button[type=submit]").click();
		customer.page().waitForURL((url) -> url.endsWith("/staff/receive/" + this.order));
		assertThat(customer.see("a[href*='/staff/files/']").last()).isVisible();
		customer.read();
		customer.read("/staff/handed-in/" + this.order);
		assertThat(customer.see("form")).hasCount(0);
	}

	@Test
	void aTextIsPutWhereTheCursorStands() {
		this.reception.go("/staff/cases/" + this.order);
		Locator message = this.reception.see("#c");
		message.fill("Dzień dobry,");
		this.reception.see("a[data-texts=c]").click();
		Locator dialog = this.reception.see("dialog[open]");
		assertThat(dialog).isVisible();
		this.reception.read();
		Locator first = dialog.locator("li").first();
		String text = first.locator("[data-module-text]").innerText();
		first.locator("button").click();
		assertThat(dialog).isHidden();
		assertThat(message).hasValue("Dzień dobry,\n" + text);
		assertThat(message).isFocused();
	}

	/** A wave over the field, this far from its left side. */
	private void draw(int from) {
		BoundingBox box = this.reception.see("canvas").boundingBox();
		Mouse mouse = this.reception.page().mouse();
		mouse.move(box.x + from, box.y + 60);
		mouse.down();
		for (int step = 1; step <= 20; step++) {
			mouse.move(box.x + from + step * 10, box.y + 60 + 40 * Math.sin(step));
		}
		mouse.up();
	}

}
