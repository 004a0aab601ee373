package org.mendlane.repair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.mendlane.account.Actor;
import org.mendlane.device.DeviceKind;
import org.mendlane.device.DeviceKinds;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Component;

/**
 * Checks what is reported and writes it down, once per request.
 */
@Component
class Submission {

	private static final int MOST_DEVICES = 10_000;

	private final NumberCounter counter;

	private final OrderStore orders;

	private final DeviceRows rows;

	private final DeviceKinds kinds;

	private final Parties parties;

	private final Clock clock;

	Submission(NumberCounter counter, OrderStore orders, DeviceRows rows, DeviceKinds kinds, Parties parties,
			Clock clock) {
		this.counter = counter;
		this.orders = orders;
		this.rows = rows;
		this.kinds = kinds;
		this.parties = parties;
		this.clock = clock;
	}

	RepairOrderId submit(NewOrder order, Actor actor) {
		mustBeSound(order.devices());
		NewOrder settled = parties.settled(order, actor);
		RepairOrderId id = counter.next();
		Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
		RepairOrder submitted = orders.saveAndFlush(new OrderEntity(id, settled, actor.login(), now)).record();
		rows.insert(numbered(submitted, 1, order.devices()));
		return id;
	}

	/**
	 * Whether two requests with the same key have to wait for each other is settled here.
	 */
	void oneAtATime() {
		counter.lock();
	}

	void addReceived(OrderEntity order, List<NewDevice> devices, Instant at) {
		if (devices.isEmpty()) {
			return;
		}
		mustBeSound(devices);
		List<DeviceEntity> extra = numbered(order.record(), order.extend(devices.size()), devices);
		extra.forEach((device) -> device.turnUp(at));
		rows.insert(extra);
	}

	private List<DeviceEntity> numbered(RepairOrder order, int first, List<NewDevice> devices) {
		List<DeviceEntity> numbered = new ArrayList<>();
		for (NewDevice device : devices) {
			numbered.add(new DeviceEntity(order, first + numbered.size(), device));
		}
		return numbered;
	}

	private void mustBeSound(List<NewDevice> devices) {
		if (devices.isEmpty()) {
			throw new Refusal("repair.no-devices");
		}
		if (devices.size() > MOST_DEVICES) {
			throw new Refusal("repair.too-many-devices", MOST_DEVICES);
		}
		Set<String> known = kinds.all().stream().map(DeviceKind::code).collect(Collectors.toSet());
		LocalDate today = LocalDate.now(clock);
		devices.forEach((device) -> mustBeSound(device, known, today));
	}

	private static void mustBeSound(NewDevice device, Set<String> known, LocalDate today) {
		if (!known.contains(device.kind())) {
			throw new Refusal("repair.unknown-kind", device.kind());
		}
		Wording.required(device.maker(), 100, "repair.maker-missing");
		Wording.required(device.model(), 100, "repair.model-missing");
		Wording.required(device.fault(), 2000, "repair.fault-missing");
		Wording.optional(device.serial(), 100);
		Wording.optional(device.accessories(), 500);
		LocalDate purchased = device.purchased();
		if (purchased != null && (purchased.isAfter(today) || purchased.getYear() < 1900)) {
			throw new Refusal("repair.purchase-date");
		}
	}

}
