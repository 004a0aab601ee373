package org.mendlane.repair;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.mendlane.account.Actor;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders whose devices stay where they are: a technician comes.
 */
@Service
@Transactional
public class OnSiteOrders {

	private final DeviceStore devices;

	private final Repairs repairs;

	private final Completion completion;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	OnSiteOrders(DeviceStore devices, Repairs repairs, Completion completion, ApplicationEventPublisher facts,
			Clock clock) {
		this.devices = devices;
		this.repairs = repairs;
		this.completion = completion;
		this.facts = facts;
		this.clock = clock;
	}

	/** Notes that a day is agreed on, and who comes; nobody calls the order off then. */
	public void agreed(RepairOrderId id, String technician, String by) {
		completion.lock(id).agreeVisit();
		all(id).forEach((device) -> repairs.assign(device.id(), technician, null, by));
	}

	/** The day does not hold any more. */
	public void moved(RepairOrderId id) {
		completion.lock(id).moveVisit();
	}

	/** Ends the order with all its devices: what was done is the same for each. */
	public void done(RepairOrderId id, String report, String by) {
		OrderEntity order = completion.lock(id);
		Instant now = clock.instant();
		for (DeviceEntity device : all(id)) {
			device.serve(report, by, now);
			facts.publishEvent(new RepairEnded(device.id(), Actor.SYSTEM.login()));
		}
		order.close();
	}

	private List<DeviceEntity> all(RepairOrderId id) {
		return devices.ofOrder(id.number(), 0, Limit.unlimited());
	}

}
