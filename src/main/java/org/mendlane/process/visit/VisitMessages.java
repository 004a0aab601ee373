package org.mendlane.process.visit;

import java.util.Map;

import org.mendlane.process.engine.DeviceRule;
import org.mendlane.process.engine.Facts;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.VisitRequested;
import org.mendlane.visit.VisitMoved;
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

	@EventListener
	void on(VisitMoved fact) {
		this.facts.deliver(fact, Map.of());
	}

}
