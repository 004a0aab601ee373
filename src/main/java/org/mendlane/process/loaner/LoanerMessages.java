package org.mendlane.process.loaner;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;

import org.mendlane.logistics.LoanProlonged;
import org.mendlane.logistics.LoanerLent;
import org.mendlane.logistics.LoanerReturned;
import org.mendlane.logistics.Loaners;
import org.mendlane.logistics.NothingLent;
import org.mendlane.process.engine.FactRule;
import org.mendlane.process.engine.Facts;
import org.mendlane.process.general.DayTime;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Refusal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to a loaner and moves its diagram, and the order's that waits for it.
 */
@Component
class LoanerMessages {

	private static final int DAYS_BEFORE = 2;

	private static final LocalTime MORNING = LocalTime.of(9, 0);

	private final Facts facts;

	private final Clock clock;

	LoanerMessages(Facts facts, Clock clock) {
		this.facts = facts;
		this.clock = clock;
	}

	@EventListener
	void on(LoanerLent fact) {
		this.facts.start(fact, "loaner", days(fact.due()));
	}

	/** In diagrams of older versions a loan keeps its day. */
	@EventListener
	void on(LoanProlonged fact) {
		if (!this.facts.deliverNow(fact, days(fact.due()))) {
			throw new Refusal("logistics.loan-fixed");
		}
	}

	/** What is lent for a day or two only is reminded of on its last day. */
	private Map<String, Object> days(LocalDate due) {
		LocalDate before = due.minusDays(DAYS_BEFORE);
		LocalDate remind = before.isAfter(LocalDate.now(this.clock)) ? before : due;
		ZoneId zone = this.clock.getZone();
		return Map.of("loanerRemind", DayTime.at(remind, MORNING, zone), "loanerDue", DayTime.end(due, zone));
	}

	@EventListener
	void on(LoanerReturned fact) {
		this.facts.deliver(fact, Map.of());
	}

	/** Only an order that waits for it before its end wants to know. */
	@EventListener
	void on(NothingLent fact) {
		this.facts.deliverNow(fact, Map.of());
	}

	@Bean
	static FactRule loanerReturned(Loaners loaners) {
		return new FactRule("LoanerReturned", (number) -> loaners.out(new RepairOrderId(number)).isEmpty(),
				"task.page.loaner");
	}

}
