package org.mendlane.staff;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;

/** Gives devices to technicians, with the work that is open on them. */
@Component
class Benches {

	/** The diagram asks the lead for what is decided here. */
	private static final String QUESTION = "ChooseTechnician";

	private final Worklist worklist;

	private final Repairs repairs;

	private final Conversations conversations;

	Benches(Worklist worklist, Repairs repairs, Conversations conversations) {
		this.worklist = worklist;
		this.repairs = repairs;
		this.conversations = conversations;
	}

	/** Answers the question if it is open; refuses a device without open work. */
	void give(RepairId device, String technician, String reason, Actor actor) {
		actor.require(Role.LEAD);
		List<WorkItem> open = this.worklist.ofCase(device.number());
		Optional<WorkItem> question = open.stream().filter((one) -> one.element().equals(QUESTION)).findFirst();
		List<WorkItem> work = open.stream().filter((one) -> Role.TECHNICIAN.group().equals(one.group())).toList();
		if (question.isPresent()) {
			this.worklist.claim(question.get().taskId(), actor);
			this.worklist.complete(question.get().taskId(), Map.of("chosen", technician, "reason", reason), actor);
		}
		else if (!work.isEmpty()) {
			this.repairs.assign(device, technician, reason, actor.login());
			work.forEach((one) -> this.worklist.handOver(one.taskId(), technician, reason, actor));
		}
		else {
			throw new Refusal("staff.error.no-work", device.number());
		}
		this.conversations.note(device.number(), reason, actor);
	}

}
