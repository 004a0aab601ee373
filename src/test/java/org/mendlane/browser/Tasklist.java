package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;

/** Camunda's Tasklist in front of somebody of the staff, in Polish. */
final class Tasklist {

	static final String ADDRESS = "/camunda/app/tasklist/default/";

	private static final double PATIENCE = 40_000;

	private final Person person;

	Tasklist(Person person) {
		this.person = person;
	}

	/** Finds the case in one of the ready filters and opens its task. */
	Tasklist open(String filter, String task, String caseNumber) {
		this.person.go(ADDRESS);
		this.person.see(".task-filter")
			.filter(new Locator.FilterOptions().setHasText(filter))
			.locator("a")
			.first()
			.click();
		Locator card = card(task, caseNumber);
		assertThat(card).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE));
		card.locator("h4 a").click();
		return opened();
	}

	/** Follows the link that a page of ours has to the task. */
	Tasklist follow(String page, String caseNumber) {
		this.person.readOnce(page, "main", caseNumber);
		this.person.see("a[href*='#/?task=']").first().click();
		return opened();
	}

	private Tasklist opened() {
		assertThat(this.person.page()).hasURL(Pattern.compile("task="));
		assertThat(this.person.see(".task-card")).isVisible();
		assertThat(this.person.see("body")).containsText("Rozpocznij proces");
		assertThat(this.person.see(".ce-eol-banner")).not().isVisible();
		return this;
	}

	/** What the form says of the case. */
	Tasklist sees(String text) {
		assertThat(this.person.see(".fjs-form")).containsText(text);
		return this;
	}

	Tasklist takes() {
		this.person.see("button.claim").click();
		assertThat(this.person.see("button.unclaim")).isVisible();
		return this;
	}

	Tasklist ticksEverything() {
		Locator boxes = this.person.see(".fjs-form-field-checklist input");
		assertThat(boxes.first()).isEnabled();
		boxes.all().forEach(Locator::check);
		return this;
	}

	Tasklist chooses(String label) {
		this.person.page().getByRole(AriaRole.RADIO, byName(label)).check();
		return this;
	}

	Tasklist writes(String label, String text) {
		this.person.see(".fjs-form").getByLabel(label).fill(text);
		return this;
	}

	/** Completes the task, which is gone then. */
	void completes() {
		completeButton().click();
		assertThat(this.person.see(".task-card")).not().isVisible();
	}

	/** Tries to complete the task and is told why it stays. */
	Tasklist isRefused(String because) {
		completeButton().click();
		assertThat(this.person.see(".page-notifications")).containsText(because);
		assertThat(completeButton()).isEnabled();
		return this;
	}

	/** Opens the page of ours on which this task is done. */
	void leavesForPage() {
		this.person.see("a.external-form").click();
		this.person.page().waitForURL((url) -> url.contains("/staff/"));
		this.person.read();
	}

	private Locator completeButton() {
		return this.person.see("button[ng-click='complete()']");
	}

	private Locator card(String task, String caseNumber) {
		return this.person.see("li.task")
			.filter(new Locator.FilterOptions().setHasText(caseNumber))
			.filter(new Locator.FilterOptions().setHasText(task));
	}

	private static com.microsoft.playwright.Page.GetByRoleOptions byName(String label) {
		return new com.microsoft.playwright.Page.GetByRoleOptions().setName(label).setExact(true);
	}

}
