package org.mendlane.stories;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Signature;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.CollectionCodes;
import org.mendlane.logistics.Collector;
import org.mendlane.logistics.Handovers;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Packing;
import org.mendlane.logistics.ReturnMethod;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.notification.Secrets;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;
import org.mendlane.workflow.CaseWay;
import org.mendlane.workflow.Stage;
import org.mendlane.workflow.Step;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

/** Who collects his device himself is told when it is ready, and reminded of it. */
class CollectionStory extends Story {

	private static final String STROKES = "100,100 120,80 160,140 200,90 240,150 280,100 320,140 360,90;120,200 420,190";

	@Autowired
	MockMvc web;

	@Autowired
	ReturnMethods returns;

	@Autowired
	CollectionCodes codes;

	@Autowired
	Handovers handovers;

	@Autowired
	Repairs repairs;

	@Autowired
	Journal journal;

	@Autowired
	CaseWay way;

	@Autowired
	List<Secrets> secrets;

	@Test
	void whoWantsToCollectSaysSoWithHisReport() throws Exception {
		Actor anna = this.cast.anna();
		Visitor visitor = Visitor.customer(this.web, anna);
		ReportForm report = new ReportForm().with("way", "COLLECTION");
		assertThat(visitor.text(report.fills(visitor))).contains("odbiorę osobiście");
		RepairOrderId order = report.sends(visitor);
		assertThat(this.returns.of(order)).isEqualTo(ReturnMethod.COLLECTION);
		assertThat(visitor.text("/portal/orders/" + order.number())).contains("Odbiór osobisty", "Wyślijcie do mnie");
		assertThat(this.returns.of(new ReportForm().sends(visitor))).isEqualTo(ReturnMethod.PARCEL);
	}

	@Test
	void whatIsReadyIsCollectedWithTheCodeFromTheMail() throws Exception {
		Actor ziga = this.cast.ziga();
		RepairId device = ready(ziga);
		assertStage(device.number(), "collection");
		assertThat(this.workshop.open(device.number())).containsExactly("HandOut");
		OutboxMessage mail = this.mails.of(ziga, "collect-ready").get(0);
		assertThat(mail.language()).isEqualTo(Cast.SLOVENIAN);
		String code = this.codes.of(device.order(), ziga).orElseThrow();
		assertThat(mail.text()).contains("ul. Długa 5", "z DDV").doesNotContain(code);
		assertThat(Secrets.revealed(this.secrets, mail.text(), mail)).contains(code);
		assertThat(Visitor.customer(this.web, ziga).text("/portal/devices/" + device.number()))
			.contains("Naprava je pripravljena za prevzem", code, "z DDV");
		handsOut(device, code);
		assertThat(this.repairs.repair(device).state()).isEqualTo(RepairState.CLOSED);
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.way.steps(device.number())).extracting(Step::element)
			.containsSubsequence("TellReady", "HandOut", "CloseRepair")
			.doesNotContain("PackDevice");
		assertThat(this.mails.of(ziga)).contains("device-delivered").doesNotContain("device-sent");
		this.time.days(30);
		assertThat(this.mails.of(ziga)).doesNotContain("collect-reminder");
	}

	@Test
	void theBarShowsTheWayThatWasChosen() {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		assertThat(stages(device)).containsSubsequence("quality", "dispatch", "delivery", "acceptance", "done")
			.doesNotContain("collection");
		this.returns.choose(device.order(), ReturnMethod.COLLECTION, anna);
		assertThat(stages(device)).containsSubsequence("quality", "collection", "done")
			.doesNotContain("dispatch", "delivery", "acceptance");
		assertThat(this.way.steps(device.number())).extracting(Step::element)
			.containsSubsequence("PrepareQuote", "Repair", "CheckQuality", "TakeDispatchPhotos", "HandOut",
					"CloseRepair")
			.doesNotContain("PackDevice", "ConfirmDelivery");
	}

	@Test
	void whoDoesNotComeIsRemindedEveryWeekAndAskedAfterTheThird() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = ready(anna);
		this.time.days(6);
		assertThat(this.mails.of(anna, "collect-reminder")).isEmpty();
		this.time.days(1);
		assertThat(this.mails.of(anna, "collect-reminder")).hasSize(1);
		this.time.days(7);
		assertThat(new Clerk(this.web, "care").reads("/staff/radar?all=true")).contains("Nieodebrane");
		assertThat(this.workshop.open(device.number())).containsExactly("HandOut");
		this.time.days(7);
		assertThat(this.mails.of(anna, "collect-reminder")).hasSize(3)
			.allSatisfy((mail) -> assertThat(mail.language()).isEqualTo(Cast.POLISH));
		assertThat(this.workshop.open(device.number())).containsExactlyInAnyOrder("HandOut", "CallAboutCollection");
		this.workshop.completes(device.number(), "CallAboutCollection", "care", Bench.answers("note", "Za tydzień"));
		this.time.days(14);
		assertThat(this.workshop.open(device.number())).containsExactly("HandOut");
		this.time.days(7);
		assertThat(this.workshop.open(device.number())).containsExactlyInAnyOrder("HandOut", "CallAboutCollection");
		handsOut(device, this.codes.of(device.order(), anna).orElseThrow());
		assertThat(this.workshop.open(device.number())).isEmpty();
		assertThat(this.repairs.repair(device).state()).isEqualTo(RepairState.CLOSED);
	}

	@Test
	void whoCannotComeGetsAParcelAfterAll() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = ready(anna);
		Actor dispatch = this.cast.person("dispatch");
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> packs(device, dispatch))
			.returns("logistics.customer-collects", Refusal::key);
		assertThat(new Clerk(this.web, "dispatch").reads("/staff/packing/" + device.number()))
			.contains("Klient odbierze to zgłoszenie osobiście");
		Visitor.customer(this.web, anna)
			.presses("/portal/devices/" + device.number() + "/return-method?collects=false");
		this.time.jobs();
		assertThat(this.workshop.open(device.number())).containsExactly("PackDevice");
		assertThat(stages(device)).contains("dispatch", "delivery").doesNotContain("collection");
		assertThat(this.journal.of(device.order().number()))
			.filteredOn((entry) -> entry.code().equals("ReturnMethodChosen"))
			.extracting(JournalEntry::detail)
			.containsExactly("PARCEL", "COLLECTION");
		packs(device, dispatch);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.returns.choose(device.order(), ReturnMethod.COLLECTION, anna))
			.returns("logistics.return-method-late", Refusal::key);
		this.time.days(10);
		assertThat(this.mails.of(anna)).contains("collect-ready").doesNotContain("collect-reminder");
	}

	@Test
	void whoComesAfterAllIsToldWhenHeMay() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = readyToLeave(anna);
		assertThat(this.workshop.open(device.number())).containsExactly("PackDevice");
		assertThat(new Clerk(this.web, "dispatch").reads("/staff/packing/" + device.number()))
			.doesNotContain("Klient odbierze");
		new Clerk(this.web, "reception").sends("/staff/cases/" + device.number() + "/return-method", "collects",
				"true");
		this.time.jobs();
		assertThat(this.workshop.open(device.number())).containsExactly("HandOut");
		assertThat(this.mails.of(anna, "collect-ready").get(0).text()).contains("Nie ma nic do zapłaty");
		assertThat(new Clerk(this.web, "reception").reads("/staff/cases/" + device.number())).contains("Wyślij paczką");
	}

	@Test
	void whatIsRejectedWhenItIsCollectedGoesBackToTheWorkshop() {
		Actor anna = this.cast.anna();
		RepairId device = ready(anna);
		this.acceptances.rejectAtCounter(device, "Nadal cieknie", this.cast.person("reception"));
		this.time.jobs();
		assertThat(this.workshop.open(device.number())).containsExactly("Repair");
		this.time.days(7);
		assertThat(this.mails.of(anna)).contains("work-again").doesNotContain("collect-reminder");
	}

	@Test
	void whoCollectsBeforeTheLastPhotoIsNotToldToCome() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = passed(anna);
		this.returns.choose(device.order(), ReturnMethod.COLLECTION, anna);
		this.bench.uploads(device, "photo-dispatch", this.cast.person("dispatch"));
		handsOut(device, this.codes.of(device.order(), anna).orElseThrow());
		assertThat(this.workshop.open(device.number())).containsExactly("TakeDispatchPhotos");
		this.repairs.photographed(device, "photo-dispatch", this.cast.person("dispatch"));
		this.time.jobs();
		assertThat(this.repairs.repair(device).state()).isEqualTo(RepairState.CLOSED);
		assertThat(this.mails.of(anna)).doesNotContain("collect-ready");
	}

	@Test
	void nobodyElseChoosesTheWayHome() throws Exception {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		String form = "/portal/orders/" + order.number() + "/return-method?collects=true";
		assertThat(Visitor.customer(this.web, this.cast.ziga()).presses(form).getStatus()).isEqualTo(404);
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.returns.choose(order, ReturnMethod.COLLECTION, this.cast.person("technician")));
		assertThat(Visitor.customer(this.web, this.cast.anna())
			.sends(post("/portal/orders/" + order.number() + "/return-method").param("collects", "perhaps")
				.with(csrf()))
			.getStatus()).isEqualTo(400);
		assertThat(this.returns.of(order)).isEqualTo(ReturnMethod.PARCEL);
	}

	private RepairId ready(Actor customer) {
		RepairId device = passed(customer);
		this.returns.choose(device.order(), ReturnMethod.COLLECTION, customer);
		this.bench.photographs(device, "photo-dispatch", this.cast.person("dispatch"));
		return device;
	}

	private List<String> stages(RepairId device) {
		return this.map.stages(device.number()).stream().map(Stage::key).toList();
	}

	private void packs(RepairId device, Actor dispatch) {
		String number = "62300471998200010000" + device.number().substring(6, 10);
		this.parcels.pack(new Packing(List.of(new PackedDevice(device, "kabel")), Carrier.INPOST, number), dispatch);
		this.time.jobs();
	}

	private void handsOut(RepairId device, String code) {
		this.handovers.handOut(List.of(device), new Collector(code, false), new Signature("Anna Wiśniewska", STROKES),
				this.cast.person("reception"));
		this.time.jobs();
	}

}
