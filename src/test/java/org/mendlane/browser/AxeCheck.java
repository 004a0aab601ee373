package org.mendlane.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;

/** Looks at a page as people with a screen reader or weak eyes do (WCAG 2.2 AA). */
final class AxeCheck {

	private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa",
			"best-practice");

	private AxeCheck() {
	}

	/** Fails with what is wrong and where. */
	static void assertClean(Page page) {
		List<Rule> violations = new AxeBuilder(page).withTags(STANDARDS)
			.exclude("iframe[sandbox]")
			.analyze()
			.getViolations();
		assertThat(violations.stream().flatMap(AxeCheck::describe)).as("what axe finds on " + page.url()).isEmpty();
	}

	private static Stream<String> describe(Rule rule) {
		return rule.getNodes()
			.stream()
			.map((CheckedNode node) -> "%s: %s in %s".formatted(rule.getId(), rule.getHelp(), node.getHtml()));
	}

}
