package org.mendlane.repair;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * Takes a parcel's devices in.
 */
@Component
class Receiving {

	private static final int CHUNK = 500;

	private final DeviceStore devices;

	private final DeviceRows rows;

	private final Submission submission;

	private final Clock clock;

	Receiving(DeviceStore devices, DeviceRows rows, Submission submission, Clock clock) {
		this.devices = devices;
		this.rows = rows;
		this.submission = submission;
		this.clock = clock;
	}

	void receive(OrderEntity order, Arrival arrival) {
		order.mustBeOpen();
		order.mustBeTakenIn();
		if (arrival.devices().isEmpty() && arrival.extra().isEmpty() && arrival.restComes()) {
			throw new Refusal("repair.nothing-received");
		}
		Instant now = clock.instant();
		for (int from = 0; from < arrival.devices().size(); from += CHUNK) {
			int to = Math.min(from + CHUNK, arrival.devices().size());
			receive(order.id(), arrival.devices().subList(from, to), now);
		}
		submission.addReceived(order, arrival.extra(), now);
		if (!arrival.restComes()) {
			rows.dropMissing(order.id());
		}
	}

	private void receive(RepairOrderId order, List<ReceivedDevice> received, Instant now) {
		Map<String, DeviceEntity> found = new HashMap<>();
		Set<String> numbers = new HashSet<>();
		received.forEach((device) -> numbers.add(device.repair().number()));
		devices.findAllById(numbers).forEach((device) -> found.put(device.id().number(), device));
		for (ReceivedDevice device : received) {
			DeviceEntity entity = found.get(device.repair().number());
			if (entity == null || !entity.id().order().equals(order)) {
				throw new NotFound("device " + device.repair().number() + " in order " + order.number());
			}
			entity.receive(device.accessories(), device.note(), now);
		}
		devices.flush();
	}

}
