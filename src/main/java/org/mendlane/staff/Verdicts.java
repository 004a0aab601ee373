package org.mendlane.staff;

import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.logistics.Acceptances;
import org.mendlane.logistics.WorkRejected;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.workflow.CaseWaits;

import org.springframework.stereotype.Component;

/**
 * What customers say about the work, where the diagrams of their cases have a way for it.
 */
@Component
class Verdicts {

	private final Acceptances acceptances;

	private final CaseWaits waits;

	Verdicts(Acceptances acceptances, CaseWaits waits) {
		this.acceptances = acceptances;
		this.waits = waits;
	}

	boolean mayReject(RepairId device) {
		return this.waits.awaits(device.number(), WorkRejected.NAME);
	}

	List<Repair> rejectable(List<Repair> devices) {
		return devices.stream().filter((device) -> mayReject(device.id())).toList();
	}

	void rejectAtCounter(RepairId device, String reason, Actor actor) {
		this.acceptances.rejectAtCounter(device, reason, actor);
	}

}
