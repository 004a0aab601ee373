package org.mendlane.browser;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Leaves browser tests out where no Chromium is installed, but never silently. */
class NeedsChromium implements ExecutionCondition {

	@Override
	public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
		if (Browsers.chromium().isPresent()) {
			return ConditionEvaluationResult.enabled("Chromium is here");
		}
		if (System.getenv("CI") != null) {
			return ConditionEvaluationResult.enabled("in CI the missing Chromium is a failure");
		}
		if (context.getTestMethod().isEmpty()) {
			System.out.println("SKIPPED: " + context.getDisplayName()
					+ " (no Chromium: apt-get install chromium fonts-dejavu fonts-liberation)");
		}
		return ConditionEvaluationResult.disabled("no Chromium");
	}

}
