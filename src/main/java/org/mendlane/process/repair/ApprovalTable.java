package org.mendlane.process.repair;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.mendlane.customer.ApprovalLimit;
import org.mendlane.process.engine.Decisions;
import org.mendlane.quote.ApprovalRule;
import org.mendlane.quote.Choice;
import org.mendlane.quote.Quote;
import org.mendlane.shared.Money;

/**
 * Asks the decision table processes/auto-approval.dmn, with gross sums in whole units of
 * the currency.
 */
record ApprovalTable(Decisions decisions) implements ApprovalRule {

	private static final int MINOR_DIGITS = 2;

	@Override
	public Optional<Choice> choice(Quote quote, ApprovalLimit limit) {
		Map<String, Object> sums = Map.of("limit", sum(limit.gross()), "necessary", sum(quote.necessary().gross()),
				"recommended", sum(quote.gross(Choice.RECOMMENDED)));
		return Optional.ofNullable(this.decisions.single("auto-approval", sums).get("choice"))
			.map(Object::toString)
			.filter((choice) -> !choice.equals("ASK"))
			.map(Choice::valueOf);
	}

	private static double sum(Money money) {
		return BigDecimal.valueOf(money.minor(), MINOR_DIGITS).doubleValue();
	}

}
