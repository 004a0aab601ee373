package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.logistics.Placed;
import org.mendlane.logistics.Places;
import org.mendlane.logistics.StoragePlace;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Devices lie on shelves, are moved by scan, and wear labels. */
class PlaceStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Places places;

	@Autowired
	Journal journal;

	@Test
	void theScanOfAShelfAndThenOfADevicePutsItThereUntilTheCourierTakesIt() throws Exception {
		StoragePlace shelf = shelf();
		RepairId device = received(this.cast.anna());
		assertThat(send(get("/staff/scan").param("code", shelf.code().toLowerCase())).getResponse().getRedirectedUrl())
			.isEqualTo("/staff/places/" + shelf.code());
		MvcResult moved = send(post("/staff/places/" + shelf.code() + "/devices").param("code", device.number()));
		assertThat(moved.getFlashMap().get("done")).isEqualTo("staff.places.moved");
		assertThat(this.places.of(device)).map(Placed::place).contains(shelf.name());
		assertThat(page("/staff/cases/" + device.number())).contains("/staff/places/" + shelf.code());
		for (String words : List.of(device.number(), shelf.name(), shelf.code())) {
			assertThat(page("/staff/search/hits?q=" + words)).as(words).contains(device.number(), " · " + shelf.name());
		}
		assertThat(page("/staff/cases?col=custody&q=" + device.number())).contains(">" + shelf.name() + "<");
		assertThat(this.journal.of(device.number())).filteredOn((entry) -> entry.code().equals("DeviceMoved"))
			.extracting(JournalEntry::detail)
			.containsExactly(shelf.name());
		this.workshop.diagnoses(device, "PAID");
		this.workshop.quotes(device);
		decides(this.cast.person("care"), device, Choice.NONE);
		sends(device);
		assertThat(this.places.of(device)).isEmpty();
		assertThat(this.places.at(shelf)).isEmpty();
	}

	@Test
	void onAnotherShelfTheDeviceLiesOnceAndWhatIsNotHereLiesNowhere() throws Exception {
		StoragePlace one = shelf();
		StoragePlace other = shelf();
		RepairId device = received(this.cast.anna());
		this.places.move(device, one.code(), this.cast.person("reception"));
		send(post("/staff/places/move/" + device.number()).param("place", other.code()));
		assertThat(this.places.at(one)).isEmpty();
		assertThat(this.places.at(other)).extracting(Placed::repair).containsExactly(device);
		RepairOrderId announced = this.bench.reports(this.cast.anna(), "coffee");
		String absent = this.bench.first(announced).number();
		assertThat(page("/staff/cases/" + device.number())).contains("/staff/places/move/" + device.number());
		assertThat(page("/staff/cases/" + absent)).doesNotContain("/staff/places/move/");
		assertThat(
				send(post("/staff/places/" + one.code() + "/devices").param("code", absent)).getFlashMap().toString())
			.contains(absent);
		assertThat(this.places.at(one)).isEmpty();
		assertThat(send(get("/staff/places/LOC99999")).getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void aScanThatIsNothingOfOursIsRefusedAtTheShelf() throws Exception {
		StoragePlace shelf = shelf();
		for (String code : new String[] { "NIC-NIE-MA", "SR999999999D1", "LOC99999" }) {
			MvcResult refused = send(post("/staff/places/" + shelf.code() + "/devices").param("code", code));
			assertThat(refused.getResponse().getStatus()).as(code).isEqualTo(303);
			assertThat(refused.getFlashMap().get("refused")).as(code).asString().contains("Nic nie przeniesiono");
		}
	}

	@Test
	void whoeverMayNotDoItIsNotOfferedIt() throws Exception {
		StoragePlace shelf = shelf();
		RepairId device = received(this.cast.anna());
		Clerk analyst = new Clerk(this.web, "analyst");
		for (String page : List.of("/staff/places", "/staff/places/" + shelf.code(), "/staff/cases",
				"/staff/cases/" + device.number())) {
			assertThat(analyst.reads(page)).as(page)
				.doesNotContain("action=\"/staff/places", "href=\"/staff/orders/new");
		}
		assertThat(new Clerk(this.web, "reception").reads("/staff/places")).contains("action=\"/staff/places\"");
		assertThat(new Clerk(this.web, "reception").reads("/staff/cases")).contains("href=\"/staff/orders/new");
	}

	@Test
	void aShelfHasANameOnce() throws Exception {
		StoragePlace shelf = shelf();
		int before = this.places.all().size();
		send(post("/staff/places").param("name", shelf.name().toUpperCase()));
		send(post("/staff/places").param("name", " "));
		assertThat(this.places.all()).hasSize(before);
	}

	@Test
	void everyDeviceOfAnOrderHasALabelAsPaperAndAsZpl() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "printer");
		try (PDDocument paper = Loader
			.loadPDF(send(get("/staff/labels/" + order.number() + ".pdf")).getResponse().getContentAsByteArray())) {
			assertThat(paper.getNumberOfPages()).isEqualTo(2);
			assertThat(paper.getPage(0).getMediaBox().getWidth()).isBetween(175f, 177f);
			assertThat(new PDFTextStripper().getText(paper)).contains(order.number() + "D1", order.number() + "D2",
					anna.name());
		}
		String zpl = page("/staff/labels/" + order.number() + ".zpl?size=LARGE");
		assertThat(zpl).startsWith("^XA^CI28^PW800^LL1200").contains("^FD" + order.number() + "D2^FS", anna.name());
		assertThat(zpl.split("\\^XZ")).hasSize(3);
		assertThat(send(get("/staff/labels/SR999999999D1.pdf")).getResponse().getStatus()).isEqualTo(404);
	}

	@Test
	void aLabelPrinterIsTestedWithRulersAndACode() throws Exception {
		assertThat(page("/staff/labels")).contains("/staff/labels/test.pdf?size=SMALL",
				"/staff/labels/test.zpl?size=LARGE", "3 mm");
		try (PDDocument paper = Loader
			.loadPDF(send(get("/staff/labels/test.pdf?size=LARGE")).getResponse().getContentAsByteArray())) {
			assertThat(paper.getNumberOfPages()).isEqualTo(1);
			assertThat(paper.getPage(0).getMediaBox().getWidth()).isBetween(283f, 284f);
			assertThat(new PDFTextStripper().getText(paper)).contains("SR260123456D7", "100 × 150 mm", "90", "140");
		}
		String zpl = page("/staff/labels/test.zpl?size=SMALL");
		assertThat(zpl).startsWith("^XA^CI28^PW496^LL232^FO24,24^GB448,184,2^FS")
			.contains("^FO424,24^GB1,32,1^FS", "^FDSR260123456D7^FS")
			.endsWith("^XZ\n");
		assertThat(zpl.split("\\^GB", -1)).as("a frame, 51 and 21 marks").hasSize(74);
	}

	@Test
	void aScannerIsToldWhetherItFits() throws Exception {
		assertThat(page("/staff/scanner?code=SR260123456D7")).contains("data-scan-result=\"ok\"");
		assertThat(page("/staff/scanner?code=AY-QZ.W/M")).contains("data-scan-result=\"unknown\"");
	}

	private StoragePlace shelf() {
		return this.places.add("Regał " + UUID.randomUUID(), this.cast.person("reception"));
	}

	private String page(String path) throws Exception {
		MockHttpServletResponse response = send(get(path)).getResponse();
		assertThat(response.getStatus()).isEqualTo(200);
		return response.getContentAsString(StandardCharsets.UTF_8);
	}

	private MvcResult send(MockHttpServletRequestBuilder request) throws Exception {
		return this.web.perform(request.with(csrf()).with(user("reception").roles("STAFF", "RECEPTION"))).andReturn();
	}

}
