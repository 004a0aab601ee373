package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;

/** Looks at a page as people with a screen reader or weak eyes do (WCAG 2.2 AA). */
final class AxeCheck {

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private AxeCheck() {
	}

	/** Fails with what is wrong and where. */
	static void assertClean(Page page) {
		assertNothing(new AxeBuilder(page).withTags(STANDARDS), "on " + page.url());
	}

	/** What differs in the dark are the colours. */
	static void assertReadableInTheDark(Page page) {
		page.emulateMedia(
				new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK).setReducedMotion(ReducedMotion.REDUCE));
		try {
			assertNothing(new AxeBuilder(page).withRules(List.of("color-contrast")), "in the dark on " + page.url());
		}
		finally {
			page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT)
				.setReducedMotion(ReducedMotion.NO_PREFERENCE));
		}
	}

	private static void assertNothing(AxeBuilder axe, String where) {
		List<Rule> violations = axe.setLegacyMode(true).exclude("iframe[sandbox]").analyze().getViolations();
		assertThat(violations.stream().flatMap(AxeCheck::describe)).as("what axe finds " + where).isEmpty();
	}

	private static Stream<String> describe(Rule rule) {
		return rule.getNodes()
			.stream()
			.map((CheckedNode node) -> "%s: %s in %s".formatted(rule.getId(), rule.getHelp(), node.getHtml()));
	}

}
