package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.customer.Customers;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.testing.BoardAudit;
import org.mendlane.workflow.QueueCount;
import org.mendlane.workflow.WorkItem;
import org.mendlane.workflow.WorkQuery;
import org.mendlane.workflow.Worklist;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on the board is what is to be done, after every step. */
class BoardStory extends Story {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Worklist worklist;

	@Autowired
	RepairOrders orders;

	@Autowired
	Customers customers;

	@Test
	void aRepairFromReportToDelivery() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		agrees("VerifyOrder", "ReceiveParcel");
		this.workshop.verifies(order);
		agrees("ReceiveParcel");
		this.bench.arrives(order);
		agrees("TakeIntakePhotos");
		RepairId device = this.bench.first(order);
		this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
		agrees("Diagnose");
		this.workshop.diagnoses(device, "PAID");
		agrees("PrepareQuote");
		this.workshop.quotes(device);
		agrees("DecideQuote");
		this.time.days(8);
		agrees("DecideQuote", "CallAboutQuote");
		fromTheDecisionToDelivery(anna, device);
	}

	private void fromTheDecisionToDelivery(Actor anna, RepairId device) {
		decides(anna, device, Choice.NECESSARY);
		agrees("Repair");
		this.workshop.repairs(device);
		this.workshop.fails(device, "przecieka");
		agrees("Repair");
		this.workshop.repairs(device);
		agrees("CheckQuality");
		this.workshop.passes(device);
		agrees("TakeDispatchPhotos");
		sends(device);
		agrees("ConfirmDelivery");
		delivered(device, anna);
		agrees();
	}

	@Test
	void takenGivenAwayAndPutBack() {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		Actor care = this.cast.person("care");
		String task = this.workshop.task(order.number(), "VerifyOrder").taskId();
		this.worklist.claim(task, care);
		agrees("VerifyOrder", "ReceiveParcel");
		assertThat(this.worklist.open(WorkQuery.mine(care.login()))).extracting(WorkItem::taskId).containsExactly(task);
		assertThat(count("VerifyOrder").free()).isZero();
		this.worklist.handOver(task, "lead", "urlop", care);
		agrees("VerifyOrder", "ReceiveParcel");
		assertThat(this.worklist.open(WorkQuery.mine(care.login()))).isEmpty();
		assertThat(this.worklist.item(task).orElseThrow().assignee()).isEqualTo("lead");
	}

	@Test
	void whatIsCancelledHangsNoLonger() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		this.workshop.verifies(order);
		this.orders.cancel(order, "już działa", anna);
		this.time.jobs();
		agrees();
		assertThat(this.worklist.ofCase(order.number())).isEmpty();
	}

	@Test
	void theBoardKnowsWhoseDeviceItIs() {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		assertThat(this.jdbc.sql("select stage from open_task where case_number = ?")
			.param(device.number())
			.query(String.class)
			.list()).containsExactly("diagnosis");
		assertThat(this.jdbc.sql("select device from open_task where customer_id = ? and device is not null")
			.param(this.customers.own(anna).id().value())
			.query(String.class)
			.list()).containsExactly("De’Longhi Magnifica S");
		assertThat(this.worklist.open(WorkQuery.queue(Role.TECHNICIAN).containing("magnifica")))
			.extracting(WorkItem::caseNumber)
			.containsExactly(device.number());
		assertThat(this.worklist.open(WorkQuery.queue(Role.TECHNICIAN).containing("saeco"))).isEmpty();
	}

	private QueueCount count(String element) {
		return this.worklist.counts(this.cast.person("care"))
			.stream()
			.filter((count) -> count.element().equals(element))
			.findFirst()
			.orElseThrow();
	}

	/**
	 * These tasks of repairs are open, and the board says of each what the engine says.
	 */
	private void agrees(String... elements) {
		List<List<Object>> board = BoardAudit.board(this.jdbc);
		assertThat(board).isEqualTo(BoardAudit.engine(this.jdbc));
		assertThat(board).filteredOn((row) -> ((String) row.get(1)).startsWith("SR"))
			.extracting((row) -> row.get(2))
			.containsExactlyInAnyOrder((Object[]) elements);
	}

}
