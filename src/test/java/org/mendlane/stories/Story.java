package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.mendlane.account.Actor;
import org.mendlane.logistics.Acceptances;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.logistics.Parcels;
import org.mendlane.quote.Choice;
import org.mendlane.quote.NewLine;
import org.mendlane.quote.Quotes;
import org.mendlane.quote.Scope;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.testing.StoryTest;
import org.mendlane.testing.TimeTravel;
import org.mendlane.workflow.CaseMap;
import org.mendlane.workflow.Stage;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A promise of the product, told with the shop's people. */
@StoryTest
@Import({ Cast.class, Bench.class, Workshop.class, Mailbox.class })
abstract class Story {

	@Autowired
	TimeTravel time;

	@Autowired
	Cast cast;

	@Autowired
	Bench bench;

	@Autowired
	Workshop workshop;

	@Autowired
	Mailbox mails;

	@Autowired
	Quotes quotes;

	@Autowired
	Parcels parcels;

	@Autowired
	Acceptances acceptances;

	@Autowired
	CaseMap map;

	@BeforeEach
	void theShopOpens() {
		this.cast.takesTheStage();
	}

	/** A device of this kind has come, and nobody has photographed it yet. */
	RepairId arrived(Actor customer, String kind) {
		RepairOrderId order = this.bench.reports(customer, kind);
		this.workshop.verifies(order);
		this.bench.arrives(order);
		return this.bench.first(order);
	}

	/** A coffee machine of this customer lies in the workshop, photographed. */
	RepairId received(Actor customer) {
		RepairId device = arrived(customer, "coffee");
		this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
		return device;
	}

	/** Its quote is with the customer. */
	RepairId quoted(Actor customer) {
		RepairId device = received(customer);
		this.workshop.diagnoses(device, "PAID");
		this.workshop.quotes(device);
		return device;
	}

	/** Quoted with one variant and an extra beside it. */
	RepairId withExtra(Actor customer) {
		RepairId device = received(customer);
		this.workshop.diagnoses(device, "PAID");
		Actor technician = this.cast.person("technician");
		this.quotes.addLine(device, new NewLine("S-PUMP", 1, Scope.NECESSARY, null), technician);
		this.quotes.addLine(device, new NewLine("P-PUMP", 1, Scope.NECESSARY, null), technician);
		this.quotes.addLine(device, new NewLine("S-BURR", 1, Scope.OPTIONAL, "Będą ostre"), technician);
		offers(device, technician);
		return device;
	}

	void offers(RepairId device, Actor technician) {
		this.quotes.describe(device, "Pompa",
				LocalDate.ofInstant(this.time.instant(), this.time.getZone()).plusDays(30), technician);
		this.quotes.offer(device, technician);
		this.time.jobs();
	}

	void decides(Actor who, RepairId device, Choice choice) {
		this.quotes.decide(device, this.quotes.current(device).orElseThrow().version(), choice, who);
		this.time.jobs();
	}

	/** Repaired, checked and photographed for the way home. */
	RepairId readyToLeave(Actor customer) {
		RepairId device = received(customer);
		this.workshop.diagnoses(device, "WARRANTY");
		this.workshop.repairs(device);
		this.workshop.passes(device);
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		return device;
	}

	/** Repaired at the customer's cost, and checked. */
	RepairId passed(Actor customer) {
		RepairId device = quoted(customer);
		decides(customer, device, Choice.NECESSARY);
		this.workshop.repairs(device);
		this.workshop.passes(device);
		return device;
	}

	/** The whole way of a paid repair. */
	RepairId home(Actor customer) {
		RepairId device = passed(customer);
		sends(device);
		delivered(device, customer);
		return device;
	}

	/** Photographed, packed and picked up. */
	void sends(RepairId device) {
		sends(device, "62300471998200000000" + String.format("%04d", Math.floorMod(device.number().hashCode(), 10000)));
	}

	void sends(RepairId device, String number) {
		Actor dispatch = this.cast.person("dispatch");
		this.bench.photographs(device, "photo-dispatch", dispatch);
		this.parcels.pack(new Packing(List.of(new PackedDevice(device, "kabel")), Carrier.INPOST, number), dispatch);
		this.parcels.pickedUp(number, dispatch);
		this.time.jobs();
	}

	/** It has come, and all is well. */
	void delivered(RepairId device, Actor who) {
		this.acceptances.accept(device, who);
		this.time.jobs();
	}

	void assertStage(String caseNumber, String stage) {
		assertThat(this.map.stages(caseNumber)).filteredOn(Stage::current)
			.extracting(Stage::key)
			.containsExactly(stage);
	}

}
