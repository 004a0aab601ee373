package org.mendlane.repair;

import java.util.EnumSet;
import java.util.Set;

import org.mendlane.shared.NotFound;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Notices that the last device of an order is done.
 */
@Component
class Completion {

	private static final Set<RepairState> UNDER_WAY = EnumSet
		.complementOf(EnumSet.of(RepairState.CLOSED, RepairState.DROPPED));

	private final OrderStore orders;

	private final DeviceStore devices;

	private final ApplicationEventPublisher facts;

	Completion(OrderStore orders, DeviceStore devices, ApplicationEventPublisher facts) {
		this.orders = orders;
		this.devices = devices;
		this.facts = facts;
	}

	/** One at a time per order, so that of two last devices one sees the other done. */
	OrderEntity lock(RepairOrderId id) {
		return orders.lock(id.number()).orElseThrow(() -> new NotFound("order " + id.number()));
	}

	boolean allDone(RepairOrderId id) {
		return devices.count(id.number(), UNDER_WAY) == 0;
	}

	void tellIfAllDone(RepairOrderId id, String by) {
		if (allDone(id)) {
			facts.publishEvent(new AllDevicesDone(id, by));
		}
	}

}
