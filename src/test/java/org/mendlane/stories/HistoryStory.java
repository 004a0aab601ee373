package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairPath;
import org.mendlane.repair.Repairs;
import org.mendlane.workflow.Stage;
import org.mendlane.workflow.Worklist;

import org.springframework.beans.factory.annotation.Autowired;

/** Whoever disputes a repair is shown who did what, and what it was before. */
class HistoryStory extends Story {

	@Autowired
	Journal journal;

	@Autowired
	RepairOrders orders;

	@Autowired
	Repairs repairs;

	@Autowired
	Worklist worklist;

	@Test
	void verificationAndPathsHaveAName() {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		RepairId device = this.bench.first(order);
		this.orders.choosePath(device, RepairPath.WARRANTY, this.cast.person("reception"));
		this.orders.choosePath(device, RepairPath.WARRANTY, this.cast.person("reception"));
		this.workshop.verifies(order);
		assertThat(lines(order.number())).contains("care OrderVerified – → complete", "care TaskDone VerifyOrder",
				"care TaskGiven VerifyOrder: – → care");
		assertThat(lines(device.number())).containsOnlyOnce("reception PathChosen PAID → WARRANTY");
	}

	@Test
	void theDiagramGivesATaskAndAColleagueTakesItOver() {
		RepairId device = received(this.cast.anna());
		Actor technician = this.cast.person("technician");
		this.worklist.handOver(this.workshop.task(device.number(), "Diagnose").taskId(), "technician2", "urlop",
				technician);
		assertThat(lines(device.number())).contains("system TechnicianChosen – → technician",
				"system TaskGiven Diagnose: – → technician", "technician TaskGiven Diagnose: technician → technician2");
	}

	@Test
	void workAndQualityAreKeptWithWhatTheyWereBefore() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		this.repairs.addPart(device, "P-PUMP", 2, this.cast.person("technician"));
		this.workshop.repairs(device);
		this.workshop.fails(device, "przecieka");
		this.workshop.repairs(device);
		this.workshop.passes(device);
		assertThat(lines(device.number())).contains("technician PartUsed – → P-PUMP × 2",
				"technician MinutesWorked 0 → 45", "quality QualityChecked REPAIRED → DIAGNOSED",
				"technician MinutesWorked 45 → 90", "quality QualityChecked REPAIRED → CHECKED");
	}

	@Test
	void whatIsClosedWaitsForNobody() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		sends(device);
		assertThat(this.map.stages(device.number())).extracting(Stage::waitsFor).doesNotContain("nobody");
		delivered(device, anna);
		assertThat(this.map.stages(device.number())).filteredOn(Stage::current)
			.extracting(Stage::waitsFor)
			.containsExactly("nobody");
	}

	private List<String> lines(String caseNumber) {
		return this.journal.of(caseNumber)
			.stream()
			.map((entry) -> (entry.actor() + " " + entry.code() + " " + entry.detail()).replace("@shop.example", ""))
			.toList();
	}

}
