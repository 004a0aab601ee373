package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairPath;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The right person, the right path, and nothing leaves that has not passed. */
class WorkshopStory extends Story {

	@Autowired
	Repairs repairs;

	@Autowired
	RepairOrders orders;

	@Autowired
	Accounts accounts;

	@Autowired
	MockMvc web;

	@Test
	void theTechnicianWhoKnowsTheKindIsProposedWithTheReason() {
		RepairId device = received(this.cast.anna());
		assertThat(this.repairs.repair(device).technician()).isEqualTo("technician");
		assertThat(this.repairs.repair(device).technicianReason()).contains("skilled");
		assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician");
	}

	@Test
	void ofTwoWhoKnowTheKindTheOneWithFewerOpenDevicesIsProposed() {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.submits(anna, Collections.nCopies(5, Bench.device("audio", false)));
		this.time.jobs();
		this.workshop.verifies(order);
		this.bench.arrives(order);
		for (Repair device : this.orders.devices(order)) {
			this.bench.photographs(device.id(), "photo-intake", this.cast.person("reception"));
		}
		assertThat(this.orders.devices(order)).extracting(Repair::technician)
			.as("four devices are a normal load, so the fifth goes to the other")
			.contains("technician3", "technician4");
	}

	@Test
	void whenTheOnlyOneWhoKnowsItIsAbsentTheLeadChooses() {
		this.accounts.setAbsent("technician", true);
		try {
			RepairId device = received(this.cast.anna());
			this.workshop.completes(device.number(), "ChooseTechnician", "lead",
					Bench.answers("chosen", "technician2", "reason", "Da radę"));
			assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician2");
		}
		finally {
			this.accounts.setAbsent("technician", false);
		}
	}

	@Test
	void whoeverTakesATaskOverReadsWhyOnThePageOfTheCase() throws Exception {
		RepairId device = received(this.cast.anna());
		this.web.perform(post("/staff/tasks/" + this.workshop.task(device.number(), "Diagnose").taskId() + "/handover")
			.param("to", "technician2")
			.param("reason", "Od jutra mam urlop")
			.with(user("technician").roles("STAFF", "TECHNICIAN"))
			.with(csrf()));
		assertThat(this.workshop.task(device.number(), "Diagnose").assignee()).isEqualTo("technician2");
		assertThat(this.web
			.perform(get("/staff/cases/" + device.number()).with(user("technician2").roles("STAFF", "TECHNICIAN")))
			.andReturn()
			.getResponse()
			.getContentAsString()).contains("Od jutra mam urlop");
	}

	@Test
	void whoIsGivenATaskIsToldByMailAndWhoTakesOneIsNot() throws Exception {
		RepairId device = received(this.cast.anna());
		assertThat(told(device)).as("the diagram gave it").containsExactly("technician@shop.example");
		this.workshop.diagnoses(device, "PAID");
		assertThat(told(device)).as("his own next task is no news").hasSize(1);
		String task = this.workshop.task(device.number(), "PrepareQuote").taskId();
		this.web.perform(post("/staff/tasks/" + task + "/handover").param("to", "technician2")
			.param("reason", "Od jutra mam urlop")
			.with(user("technician").roles("STAFF", "TECHNICIAN"))
			.with(csrf()));
		assertThat(told(device)).containsExactly("technician@shop.example", "technician2@shop.example");
	}

	private List<String> told(RepairId device) {
		return this.mails.about(device.number())
			.stream()
			.filter((mail) -> mail.template().equals("task-given"))
			.map(OutboxMessage::to)
			.toList();
	}

	@Test
	void aDiagnosisWithoutItsMandatoryPointsIsRefusedAndTheTaskStaysOpen() {
		RepairId device = received(this.cast.anna());
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> this.workshop.completes(device.number(), "Diagnose",
				"technician", Bench.answers("findings", "Pompa", "canBeRepaired", "yes", "payer", "PAID")));
		assertThat(this.workshop.open(device.number())).containsExactly("Diagnose");
	}

	@Test
	void whatFailsQualityTwiceGoesBackTwiceWithTheReason() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		for (String reason : List.of("Cieknie", "Nadal cieknie")) {
			this.workshop.repairs(device);
			this.workshop.fails(device, reason);
			assertThat(this.workshop.open(device.number())).containsExactly("Repair");
			assertThat(this.repairs.repair(device).qualityNote()).isEqualTo(reason);
		}
		assertThat(this.repairs.repair(device).qualityFailures()).isEqualTo(2);
		this.workshop.repairs(device);
		this.workshop.passes(device);
		assertThat(this.workshop.open(device.number())).containsExactly("TakeDispatchPhotos");
	}

	@Test
	void threeDevicesOfOneOrderGoThreeWays() {
		Actor anna = this.cast.anna();
		NewDevice paid = Bench.device("coffee", false);
		RepairOrderId order = this.bench.submits(anna, List.of(paid, Bench.device("coffee", true), paid));
		this.time.jobs();
		List<RepairId> devices = this.orders.devices(order).stream().map((device) -> device.id()).toList();
		this.orders.choosePath(devices.get(2), RepairPath.CONTRACT, this.cast.person("care"));
		this.workshop.verifies(order);
		this.bench.arrives(order);
		assertThat(devices).extracting((id) -> this.repairs.repair(id).path())
			.containsExactly(RepairPath.PAID, RepairPath.WARRANTY, RepairPath.CONTRACT);
		for (RepairId device : devices) {
			this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
			this.workshop.diagnoses(device, String.valueOf(this.repairs.repair(device).path()));
		}
		assertThat(this.workshop.open(devices.get(0).number())).containsExactly("PrepareQuote");
		assertThat(this.workshop.open(devices.get(1).number())).containsExactly("Repair");
		assertThat(this.workshop.open(devices.get(2).number())).containsExactly("Repair");
	}

}
