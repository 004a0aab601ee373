package org.mendlane.process.repair;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.ApprovalLimit;
import org.mendlane.customer.StandingLimits;
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
	public Optional<Approval> choice(Quote quote, StandingLimits limits) {
		Map<String, Object> answer = this.decisions.single("auto-approval",
				Map.of("limit", sum(limits.own()), "contractLimit", sum(limits.contractual()), "contract",
						limits.contract().name(), "necessary", sum(quote.necessary().gross()), "recommended",
						sum(quote.gross(Choice.RECOMMENDED))));
		boolean contract = "CONTRACT".equals(answer.get("within"));
		return Optional.ofNullable(answer.get("choice"))
			.map(Object::toString)
			.filter((choice) -> !choice.equals("ASK"))
			.map((choice) -> new Approval(Choice.valueOf(choice), contract));
	}

	/** No sum is within a limit that nobody has set. */
	private static double sum(@Nullable ApprovalLimit limit) {
		return (limit != null) ? sum(limit.gross()) : -1;
	}

	private static double sum(Money money) {
		return BigDecimal.valueOf(money.minor(), MINOR_DIGITS).doubleValue();
	}

}
