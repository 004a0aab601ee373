package org.mendlane.staff;

import java.util.HashMap;
import java.util.Map;

import org.mendlane.account.Actor;
import org.mendlane.document.Signature;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Refusal;
import org.mendlane.visit.Visit;
import org.mendlane.visit.VisitOutcome;
import org.mendlane.visit.VisitWork;
import org.mendlane.visit.Visits;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The task of a visit, done on the technician's phone: he writes what was done, the
 * customer answers below it.
 */
@Component
@Transactional
class VisitSigning {

	private static final String TASK = "VisitCustomer";

	private final Visits visits;

	private final Worklist worklist;

	VisitSigning(Visits visits, Worklist worklist) {
		this.visits = visits;
		this.worklist = worklist;
	}

	/** Keeps what was done, and tells for which order. */
	RepairOrderId note(String taskId, VisitWork work, Actor actor) {
		WorkItem task = this.worklist.item(taskId)
			.filter((item) -> item.element().equals(TASK))
			.orElseThrow(() -> new Refusal("staff.work.gone"));
		mustBeHis(task, actor);
		RepairOrderId order = new RepairOrderId(task.caseNumber());
		this.visits.note(order, work, actor);
		return order;
	}

	void accept(RepairOrderId order, Signature signature, Actor actor) {
		WorkItem task = task(order, actor);
		this.visits.sign(order, signature, actor);
		complete(task, order, actor, Map.of("outcome", VisitOutcome.ACCEPTED.name(), "signer", signature.signer()));
	}

	void reject(RepairOrderId order, String signer, String reason, Actor actor) {
		complete(task(order, actor), order, actor,
				Map.of("outcome", VisitOutcome.REJECTED.name(), "signer", signer.strip(), "reason", reason.strip()));
	}

	private void complete(WorkItem task, RepairOrderId order, Actor actor, Map<String, Object> answer) {
		VisitWork noted = this.visits.of(order, actor)
			.stream()
			.filter(Visit::isAhead)
			.findFirst()
			.map(Visit::work)
			.orElseThrow(() -> new Refusal("visit.none", order.number()));
		Map<String, Object> all = new HashMap<>(answer);
		all.put("work", noted.text());
		all.put("minutes", noted.minutes());
		this.worklist.complete(task.taskId(), all, actor);
	}

	private WorkItem task(RepairOrderId order, Actor actor) {
		WorkItem task = this.worklist.ofCase(order.number())
			.stream()
			.filter((item) -> item.element().equals(TASK))
			.findFirst()
			.orElseThrow(() -> new Refusal("visit.none", order.number()));
		mustBeHis(task, actor);
		return task;
	}

	private static void mustBeHis(WorkItem task, Actor actor) {
		if (!actor.login().equals(task.assignee())) {
			throw new Refusal("staff.work.take-first");
		}
	}

}
