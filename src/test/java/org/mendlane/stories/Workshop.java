package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.mendlane.account.Actor;
import org.mendlane.device.CheckPoint;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Purpose;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.Repairs;
import org.mendlane.testing.TimeTravel;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.Worklist;

/** What happens in the workshop, task by task, as Tasklist would complete them. */
class Workshop {

	private final Worklist worklist;

	private final Quotes quotes;

	private final Repairs repairs;

	private final DeviceKinds kinds;

	private final Cast cast;

	private final TimeTravel time;

	Workshop(Worklist worklist, Quotes quotes, Repairs repairs, DeviceKinds kinds, Cast cast, TimeTravel time) {
		this.worklist = worklist;
		this.quotes = quotes;
		this.repairs = repairs;
		this.kinds = kinds;
		this.cast = cast;
		this.time = time;
	}

	/** Customer care finds everything in order. */
	void verifies(RepairOrderId order) {
		completes(order.number(), "VerifyOrder", "care", Bench.answers("answer", "yes"));
	}

	/** The technician finds the fault, and who pays. */
	void diagnoses(RepairId device, String payer) {
		completes(device.number(), "Diagnose", "technician", Bench.answers("checks", checks(device, Purpose.DIAGNOSIS),
				"findings", "Pompa traci ciśnienie", "canBeRepaired", "yes", "payer", payer));
	}

	/** The technician's quote has been sent. */
	void quotes(RepairId device) {
		offers(device);
		this.time.jobs();
	}

	/** The technician offers the pump as necessary and the burrs as recommended. */
	void offers(RepairId device) {
		Actor technician = this.cast.person("technician");
		this.quotes.draft(device, technician);
		this.quotes.addLine(device, new NewLine("S-PUMP", 1, Scope.NECESSARY, "Pompa jest zużyta"), technician);
		this.quotes.addLine(device, new NewLine("P-PUMP", 1, Scope.NECESSARY, null), technician);
		this.quotes.addLine(device, new NewLine("S-BURR", 1, Scope.RECOMMENDED, "Żarna są stępione"), technician);
		this.quotes.describe(device, "Ekspres traci ciśnienie.",
				LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(30), technician);
		this.quotes.offer(device, technician);
	}

	/** The technician has repaired it. */
	void repairs(RepairId device) {
		completes(device.number(), "Repair", "technician",
				Bench.answers("checks", checks(device, Purpose.REPAIR), "minutes", 45, "note", "Pompa wymieniona"));
	}

	/** Quality control finds nothing. */
	void passes(RepairId device) {
		completes(device.number(), "CheckQuality", "quality",
				Bench.answers("checks", checks(device, Purpose.QUALITY), "result", "pass"));
	}

	/** Quality control finds something. */
	void fails(RepairId device, String what) {
		completes(device.number(), "CheckQuality", "quality",
				Bench.answers("checks", checks(device, Purpose.QUALITY), "result", "fail", "failuresFound", what));
	}

	/** Completes the open task of this element with the answers in its form. */
	void completes(String caseNumber, String element, String login, Map<String, Object> answers) {
		Actor actor = this.cast.person(login);
		WorkItem task = task(caseNumber, element);
		if (task.free()) {
			this.worklist.claim(task.taskId(), actor);
		}
		this.worklist.complete(task.taskId(), answers, actor);
		this.time.jobs();
	}

	/** The open task of this element. */
	WorkItem task(String caseNumber, String element) {
		List<WorkItem> open = this.worklist.ofCase(caseNumber);
		assertThat(open).as("open tasks of " + caseNumber).extracting(WorkItem::element).contains(element);
		return open.stream().filter((item) -> item.element().equals(element)).findFirst().orElseThrow();
	}

	/** The elements whose tasks are open. */
	Set<String> open(String caseNumber) {
		return this.worklist.ofCase(caseNumber).stream().map(WorkItem::element).collect(Collectors.toSet());
	}

	/** What has to be ticked when a repair is done. */
	List<String> repairChecks(RepairId device) {
		return checks(device, Purpose.REPAIR);
	}

	private List<String> checks(RepairId device, Purpose purpose) {
		return this.kinds.checks(this.repairs.repair(device).kind(), purpose, Cast.POLISH)
			.stream()
			.map(CheckPoint::code)
			.toList();
	}

}
