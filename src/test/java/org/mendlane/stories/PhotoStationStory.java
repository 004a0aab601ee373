package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.device.DeviceKinds;
import org.mendlane.device.Shot;
import org.mendlane.device.Shots;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.mendlane.testing.Pixels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;

/** Each kind of device has its list of pictures, which a station goes through. */
class PhotoStationStory extends Story {

	private static final String TAKEN = "data-taken=\"yes\"";

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	DeviceKinds kinds;

	@Autowired
	Repairs repairs;

	@Autowired
	Journal journal;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Shots shots;

	@Test
	void whatIsTakenIsTickedAndWhatIsMissingIsNamed() throws Exception {
		RepairId device = arrived();
		String station = "/staff/photos-intake/" + device.number();
		List<String> names = names("photo-intake");
		assertThat(page(station)).contains(String.join(", ", names)).doesNotContain(TAKEN);
		send(photo(station, "front", "1"));
		assertThat(photos(device)).extracting(Document::label).containsExactly("front");
		names.remove(1);
		assertThat(page(station)).contains(String.join(", ", names)).containsOnlyOnce(TAKEN);
	}

	@Test
	void everyKindHasAListForBothStations() {
		assertThat(this.kinds.all()).isNotEmpty().allSatisfy((kind) -> {
			for (String station : Shots.STATIONS) {
				assertThat(this.shots.of(kind.code(), station)).extracting(Shot::code)
					.contains("front")
					.doesNotHaveDuplicates()
					.hasSizeBetween(2, 7);
			}
		});
	}

	@Test
	void aPictureThatIsSentAgainDaysLaterIsTheSamePicture() throws Exception {
		RepairId device = arrived();
		String station = "/staff/photos-intake/" + device.number();
		send(photo(station, "front", "a1"));
		this.time.days(3);
		assertThat(send(photo(station, "front", "a1")).getRedirectedUrl()).isEqualTo(station);
		assertThat(photos(device)).hasSize(1);
		send(photo(station, "front", "a2"));
		assertThat(photos(device)).as("by another form, too").hasSize(1);
		send(photo(station, "front", "a3", Pixels.png(Color.BLUE)));
		assertThat(photos(device)).hasSize(2);
	}

	@Test
	void onlyASinglePhotoCountsForTheList() throws Exception {
		RepairId device = arrived();
		String station = "/staff/photos-intake/" + device.number();
		send(photo(station, "front", "b1")
			.file(new MockMultipartFile("photos", "b.png", null, Pixels.png(Color.BLUE))));
		send(photo(station, "nothing-we-know", "b2", Pixels.png(Color.GREEN)));
		assertThat(photos(device)).hasSize(3).extracting(Document::label).containsOnlyNulls();
	}

	@Test
	void beforeItLeavesTheArrivalIsShownFromTheSameSide() throws Exception {
		RepairId device = arrived();
		send(photo("/staff/photos-intake/" + device.number(), "front", "c1"));
		long arrival = photos(device).get(0).id().value();
		assertThat(page("/staff/photos-dispatch/" + device.number()))
			.containsOnlyOnce("data-ghost=\"/staff/files/" + arrival + "\"")
			.doesNotContain(TAKEN);
		assertThat(page("/staff/photos-intake/" + device.number())).doesNotContain("data-ghost");
	}

	@Test
	void whoIsDoneGoesOnWithTheDeviceThatWasScanned() throws Exception {
		RepairId device = arrived();
		RepairId other = arrived();
		String station = "/staff/photos-intake/" + device.number();
		assertThat(page(station)).contains("data-awaited");
		send(photo(station, "front", "d1"));
		String next = send(post(station + "/done").param("next", other.number())).getRedirectedUrl();
		assertThat(next).isEqualTo("/staff/scan?station=photos-intake&code=" + other.number());
		this.time.jobs();
		assertThat(page(station)).doesNotContain("data-awaited");
		assertThat(send(get("/staff/scan").param("station", "photos-intake").param("code", other.number()))
			.getRedirectedUrl()).startsWith("/staff/photos-intake/" + other.number());
	}

	@Test
	void aScanOnAnyPageAsksWhetherTheCodeOpensSomething() throws Exception {
		RepairId device = arrived();
		assertThat(page("/staff/scan/known?code=]C1" + device.number())).isEqualTo(device.number());
		assertThat(page("/staff/scan/known?code=SNAP")).isEmpty();
		assertThat(page("/staff/scan/known?code=SR999999999D1")).isEmpty();
		assertThat(page("/staff/scanner?code=SNAP")).contains("data-scan-result=\"ok\"");
	}

	@Test
	void whatIsSaidTwiceOnTwoPagesIsSaidOnce() {
		RepairId device = arrived();
		Actor reception = this.cast.person("reception");
		for (int i = 0; i < 2; i++) {
			this.documents.upload(device.number(), "photo-intake", "photo.png", new ByteArrayInputStream(Pixels.png()),
					reception.login());
		}
		assertThat(photos(device)).as("the same picture").hasSize(1);
		for (int i = 0; i < 2; i++) {
			this.repairs.photographed(device, "photo-intake", reception);
			this.time.jobs();
		}
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code)
			.containsOnlyOnce("IntakePhotosTaken");
		assertThat(this.workshop.open(device.number())).containsExactly("Diagnose");
		assertThat(this.jdbc.sql("select count(*) from pending_fact where case_number = ?")
			.param(device.number())
			.query(Integer.class)
			.single()).as("kept for nobody").isZero();
	}

	@Test
	void theWorkshopTakesPhotosTooAndEveryStationSeesThoseBefore() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		for (String station : List.of("photos-repair", "photos-quality")) {
			String address = "/staff/" + station + "/" + device.number();
			assertThat(page(address)).contains("disabled");
			send(photo(address, "", station, Pixels.png(station.equals("photos-repair") ? Color.BLUE : Color.GREEN)));
			assertThat(send(post(address + "/done")).getRedirectedUrl()).isEqualTo(address);
			assertThat(send(get("/staff/scan").param("station", station).param("code", device.number()))
				.getRedirectedUrl()).startsWith(address);
		}
		assertThat(page("/staff/cases/" + device.number())).containsSubsequence(">Przy przyjęciu<",
				">W trakcie naprawy<", ">Przy kontroli jakości<");
		assertThat(page("/staff/form/" + this.workshop.task(device.number(), "Diagnose").taskId()))
			.contains(">W trakcie naprawy<");
		assertThat(
				this.web.perform(get("/portal/devices/" + device.number()).with(user(anna.login()).roles("CUSTOMER")))
					.andReturn()
					.getResponse()
					.getContentAsString())
			.contains("W trakcie naprawy", "Przy kontroli jakości");
		assertThat(this.journal.of(device.number())).extracting(JournalEntry::code)
			.containsOnlyOnce("IntakePhotosTaken")
			.doesNotContain("DispatchPhotosTaken");
	}

	private RepairId arrived() {
		return arrived(this.cast.anna(), "coffee");
	}

	private List<Document> photos(RepairId device) {
		return this.documents.photos(device.number(), "photo-intake");
	}

	private List<String> names(String station) {
		Locale language = this.cast.person("reception").language();
		return new ArrayList<>(this.shots.of("coffee", station).stream().map((shot) -> shot.text(language)).toList());
	}

	private static MockMultipartHttpServletRequestBuilder photo(String station, String shot, String once) {
		return photo(station, shot, once, Pixels.png());
	}

	private static MockMultipartHttpServletRequestBuilder photo(String station, String shot, String once,
			byte[] picture) {
		return (MockMultipartHttpServletRequestBuilder) multipart(station)
			.file(new MockMultipartFile("photos", "a.png", null, picture))
			.param("shot", shot)
			.param("once", once);
	}

	private String page(String path) throws Exception {
		return new Clerk(this.web, "reception").reads(path);
	}

	private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
		return new Clerk(this.web, "reception").sends(request).getResponse();
	}

}
