package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.testing.Pixels;
import org.mendlane.workflow.CaseWay;
import org.mendlane.workflow.Stage;
import org.mendlane.workflow.Step;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** The customer sees each step of his repair, who acts, and all photos. */
class ProgressStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	CaseWay way;

	@Autowired
	Documents documents;

	@Autowired
	RepairOrders orders;

	@Test
	void theUsualWayIsKnownBeforeTheParcelHasCome() {
		RepairOrderId order = this.bench.reports(this.cast.anna(), "coffee");
		List<Step> steps = this.way.steps(this.bench.first(order).number());
		assertThat(steps).extracting(Step::element)
			.containsSubsequence("ConfirmOrder", "VerifyOrder", "WriteIntakeProtocol", "TakeIntakePhotos", "Diagnose",
					"PrepareQuote", "DecideQuote", "Repair", "CheckQuality", "PackDevice", "ConfirmDelivery")
			.doesNotContain("ReturnUnrepaired", "AnswerMissing");
		assertThat(open(steps)).containsExactlyInAnyOrder("VerifyOrder", "ReceiveParcel");
	}

	@Test
	void whatIsBehindHasItsTimeAndWhatFollowsHasNone() {
		RepairId device = quoted(this.cast.anna());
		List<Step> steps = this.way.steps(device.number());
		assertThat(open(steps)).contains("DecideQuote");
		assertThat(steps).filteredOn((step) -> step.left() != null)
			.extracting(Step::element)
			.containsSubsequence("ReceiveParcel", "TakeIntakePhotos", "Diagnose", "PrepareQuote")
			.doesNotContain("Repair");
		assertThat(steps).filteredOn((step) -> step.entered() == null)
			.extracting(Step::element)
			.startsWith("QuoteDecidedEnd")
			.containsSubsequence("Repair", "CheckQuality", "ConfirmDelivery", "CloseRepair");
	}

	@Test
	void whoeverDeclinesSeesNoRepairAhead() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		assertThat(this.way.steps(device.number())).extracting(Step::element)
			.containsSubsequence("DecideQuote", "ReturnUnrepaired", "TakeDispatchPhotos", "PackDevice")
			.doesNotContain("Repair", "CheckQuality");
	}

	@Test
	void whatFailsTheCheckIsRepairedAndCheckedAgain() {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NECESSARY);
		this.workshop.repairs(device);
		this.workshop.fails(device, "Cieknie");
		List<Step> steps = this.way.steps(device.number());
		assertThat(open(steps)).containsExactly("Repair");
		assertThat(steps).extracting(Step::element).containsOnlyOnce("Repair", "CheckQuality");
	}

	@Test
	void theCustomerReadsOnlyHisOwnWords() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String page = text("/portal/devices/" + device.number(), anna);
		assertThat(page)
			.contains("Serwisant bada urządzenie", "Paczka jedzie do nas", "Decydujesz o wycenie",
					"Teraz nie musisz nic robić")
			.doesNotContain("ProposeTechnician", "Propose a technician", "Customer decides");
	}

	@Test
	void whatADevicePassesOverIsNotToComeAnyMore() {
		RepairId device = received(this.cast.anna());
		assertThat(this.map.stages(device.number())).extracting(Stage::key)
			.containsSubsequence("diagnosis", "quote", "repair", "quality", "dispatch");
		this.workshop.diagnoses(device, "WARRANTY");
		assertStage(device.number(), "repair");
		assertThat(this.map.stages(device.number())).extracting(Stage::key)
			.containsSubsequence("diagnosis", "repair", "quality", "dispatch")
			.doesNotContain("quote");
	}

	@Test
	void anOrderShowsItsOwnStepsUntilItIsCancelled() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		String path = "/portal/orders/" + order.number();
		assertThat(text(path, anna)).contains("Spisujemy, co dotarło");
		assertThat(text(path + "/stages", anna)).contains("Spisujemy, co dotarło");
		this.orders.cancel(order, "Pomyłka", anna);
		this.time.jobs();
		assertThat(text(path, anna)).doesNotContain("Spisujemy, co dotarło");
	}

	@Test
	void allPhotosComeInOneFile() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		for (int i = 0; i < 2; i++) {
			this.documents.upload(device.number(), "photo-dispatch", "photo.png",
					new ByteArrayInputStream(Pixels.png(i)), "dispatch");
		}
		String zip = "/portal/devices/" + device.number() + "/photos.zip";
		MockHttpServletResponse answer = read(zip, anna);
		assertThat(answer.getHeader("Content-Disposition")).contains(device.number() + "-photos.zip");
		assertThat(entries(answer.getContentAsByteArray())).as("the day and what is seen, each name once")
			.satisfiesExactly((name) -> assertThat(name).matches("\\d{4}-\\d\\d-\\d\\d przy przyjęciu\\.jpg"),
					(name) -> assertThat(name).matches("\\d{4}-\\d\\d-\\d\\d przed wysyłką\\.jpg"),
					(name) -> assertThat(name).matches("\\d{4}-\\d\\d-\\d\\d przed wysyłką 2\\.jpg"));
		assertThat(read(zip, this.cast.ziga()).getStatus()).isEqualTo(404);
		assertThat(text("/portal/devices/" + device.number(), anna)).contains(zip, "data-slider",
				this.cast.person("dispatch").name());
	}

	private static List<String> open(List<Step> steps) {
		return steps.stream()
			.filter(Step::isOpen)
			.map(Step::element)
			.filter((element) -> !List.of("CustomerDecides", "ParcelComes").contains(element))
			.toList();
	}

	private static List<String> entries(byte[] zip) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				assertThat(in.readAllBytes()).as(entry.getName()).isNotEmpty();
				names.add(entry.getName());
			}
		}
		return names;
	}

	private String text(String page, Actor actor) throws Exception {
		return read(page, actor).getContentAsString(StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse read(String page, Actor actor) throws Exception {
		return this.web.perform(get(page).with(user(actor.login()).roles("CUSTOMER"))).andReturn().getResponse();
	}

}
