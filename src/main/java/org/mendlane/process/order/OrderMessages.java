package org.mendlane.process.order;

import java.util.Map;

import org.mendlane.logistics.CollectionCodes;
import org.mendlane.process.engine.FactRule;
import org.mendlane.process.engine.Facts;
import org.mendlane.repair.AllDevicesDone;
import org.mendlane.repair.MissingDataAnswered;
import org.mendlane.repair.NothingMissing;
import org.mendlane.repair.OrderCancelled;
import org.mendlane.repair.OrderSubmitted;
import org.mendlane.repair.ParcelArrived;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What happens to an order and moves its diagram.
 */
@Component
class OrderMessages {

	private final Facts facts;

	private final CollectionCodes codes;

	OrderMessages(Facts facts, CollectionCodes codes) {
		this.facts = facts;
		this.codes = codes;
	}

	@EventListener
	void on(OrderSubmitted fact) {
		this.codes.draw(fact.order());
		this.facts.start(fact, "order", Map.of());
	}

	@EventListener
	void on(MissingDataAnswered fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(ParcelArrived fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(OrderCancelled fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(NothingMissing fact) {
		this.facts.deliver(fact, Map.of());
	}

	@EventListener
	void on(AllDevicesDone fact) {
		this.facts.deliver(fact, Map.of());
	}

	@Bean
	static FactRule missingDataAnswered(RepairOrders orders) {
		return new FactRule("MissingDataAnswered",
				(number) -> !orders.order(new RepairOrderId(number)).waitsForAnswer(), "task.page.missing");
	}

	@Bean
	static FactRule parcelArrived(RepairOrders orders) {
		return new FactRule("ParcelArrived", (number) -> {
			RepairOrderId id = new RepairOrderId(number);
			return orders.hasUnstarted(id) || orders.allHere(id);
		}, "task.page.receive");
	}

}
