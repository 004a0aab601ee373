package org.mendlane.quote;

import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * Who may see a device's quote, and what those who decide are called.
 */
@Component
class Deciders {

	private final Repairs repairs;

	private final Accounts accounts;

	Deciders(Repairs repairs, Accounts accounts) {
		this.repairs = repairs;
		this.accounts = accounts;
	}

	void mustSee(RepairId repair, Actor actor) {
		repairs.get(repair, actor);
	}

	/** Who declines spends nothing. */
	void mustAfford(Quote quote, Choice choice, Actor actor) {
		Money amount = quote.gross(choice);
		if (choice != Choice.NONE && !actor.mayDecide(amount)) {
			throw new Refusal("quote.above-limit", amount);
		}
	}

	String name(String login) {
		return accounts.find(login).map(Actor::name).orElse(login);
	}

}
