package org.mendlane.process.visit;

import java.util.Map;

import org.mendlane.process.engine.DeviceRule;
import org.mendlane.process.engine.FactRule;
import org.mendlane.process.engine.Facts;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.VisitRequested;
import org.mendlane.shared.Refusal;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitAccepted;
import org.mendlane.visit.VisitMoved;
import org.mendlane.visit.VisitOutcome;
import org.mendlane.visit.VisitRejected;
import org.mendlane.visit.Visits;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to an order at the customer's place and moves its diagram.
 */
@Component
class VisitMessages {

	private final Facts facts;

	VisitMessages(Facts facts) {
		this.facts = facts;
	}

	@EventListener
	void on(VisitRequested fact) {
		this.facts.start(fact, "visit", Map.of());
	}

	/** Where a technician goes to, the diagram of the order is all there is. */
	@Bean
	static DeviceRule devicesOnSite(RepairOrders orders) {
		return new DeviceRule((order) -> !orders.order(new RepairOrderId(order)).isOnSite());
	}

	/** A customer's own word, by whatever way it comes. */
	@Bean
	static FactRule visitAccepted(Visits visits) {
		return new FactRule("VisitAccepted",
				(order) -> visits.last(new RepairOrderId(order))
					.map(Visit::report)
					.filter((report) -> report.outcome() == VisitOutcome.ACCEPTED)
					.isPresent(),
				"task.page.visit");
	}

	@EventListener
	void on(VisitMoved fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(VisitAccepted fact) {
		this.facts.deliver(fact, Map.of());
	}

	/** Diagrams that shops have drawn themselves may have no way for it. */
	@EventListener
	void on(VisitRejected fact) {
		if (!this.facts.deliverNow(fact, Map.of())) {
			throw new Refusal("visit.answered", fact.caseNumber());
		}
	}

}
