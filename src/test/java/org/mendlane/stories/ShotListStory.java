package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.device.Shot;
import org.mendlane.device.Shots;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.repair.RepairId;
import org.mendlane.testing.Pixels;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The lead says which pictures are taken of each kind of device. */
class ShotListStory extends Story {

	private static final String PAGE = "/staff/shots/audio";

	private static final String ARRIVAL = "photo-intake";

	private static final String DEPARTURE = "photo-dispatch";

	private int photos;

	@Autowired
	MockMvc web;

	@Autowired
	Shots shots;

	@Autowired
	Documents documents;

	@Autowired
	JdbcClient database;

	private List<Map<String, Object>> before = List.of();

	@BeforeEach
	void theListsAreKnown() {
		this.before = this.database.sql("select position, station, shot from kind_shot where kind = 'audio'")
			.query()
			.listOfRows();
	}

	@AfterEach
	void theListsAreWhatTheyWere() {
		this.database.sql("delete from kind_shot where kind = 'audio'").update();
		this.before.forEach((row) -> this.database
			.sql("insert into kind_shot (kind, position, station, shot) values ('audio', ?, ?, ?)")
			.params(List.copyOf(row.values()))
			.update());
		this.database.sql("delete from shot where code not in (select shot from kind_shot)").update();
	}

	@Test
	void aNewPictureIsAskedForAtOnce() throws Exception {
		RepairId device = arrived();
		String station = "/staff/photos-intake/" + device.number();
		assertThat(page(station)).doesNotContain("Gniazda z tyłu");
		makes("Sockets", "Gniazda z tyłu", "Priključki zadaj", "");
		assertThat(page(station)).contains("value=\"sockets\"", "Gniazda z tyłu");
		assertThat(page("/staff/photos-dispatch/" + device.number())).contains("Gniazda z tyłu");
		makes("Sockets!", "Gniazda z boku", "Priključki ob strani", DEPARTURE);
		assertThat(codes(DEPARTURE)).endsWith("sockets", "sockets-2");
		assertThat(codes(ARRIVAL)).endsWith("sockets");
		drops(ARRIVAL, "sockets");
		assertThat(page(station)).doesNotContain("Gniazda z tyłu");
		assertThat(codes(DEPARTURE)).contains("sockets");
	}

	@Test
	void theOrderIsTheLeads() throws Exception {
		List<String> codes = codes(ARRIVAL);
		moves("front", true);
		assertThat(codes(ARRIVAL)).startsWith("front", codes.get(0)).hasSameSizeAs(codes);
		moves("front", true);
		assertThat(codes(ARRIVAL)).startsWith("front", codes.get(0));
		moves("front", false);
		assertThat(codes(ARRIVAL)).isEqualTo(codes);
		moves(codes.get(codes.size() - 1), false);
		assertThat(codes(ARRIVAL)).isEqualTo(codes);
		assertThat(page(station(arrived())).indexOf("value=\"parcel\""))
			.isLessThan(page(station(arrived())).indexOf("value=\"front\""));
	}

	@Test
	void whatWasPhotographedStaysWhatItIs() throws Exception {
		RepairId device = arrived();
		takes(device, "front");
		drops(ARRIVAL, "front");
		takes(device, "front");
		assertThat(this.documents.photos(device.number(), ARRIVAL)).hasSize(2)
			.extracting(Document::label)
			.containsOnly("front");
		assertThat(page(station(device))).doesNotContain("value=\"front\"", "data-taken=\"yes\"");
		sends(post(PAGE + "/add").param("station", ARRIVAL).param("shot", "front"));
		assertThat(page(station(device))).containsPattern("value=\"front\"[^>]*data-taken=\"yes\"");
	}

	@Test
	void aPictureIsRenamedWhereverItStands() throws Exception {
		makes("Sockets", "Gniazda", "Priključki", "");
		RepairId device = arrived();
		takes(device, "sockets");
		MvcResult renamed = sends(named(post("/staff/shot/sockets"), "Connectors", "Złącza", "Konektorji"));
		assertThat(renamed.getFlashMap().get("done")).isEqualTo("staff.shots.renamed");
		assertThat(page(station(device))).contains("Złącza").doesNotContain("Gniazda");
		assertThat(page(PAGE)).contains("Złącza").doesNotContain("Gniazda");
		assertThat(this.documents.photos(device.number(), ARRIVAL)).extracting(Document::label)
			.containsExactly("sockets");
	}

	@Test
	void whatIsRefusedIsSaidAndNothingTypedIsLost() throws Exception {
		assertThat(again(PAGE + "/new", "Sockets", " ", "Priključki")).contains("Podaj nazwę ujęcia w każdym języku.",
				"value=\"Sockets\"", "value=\"Priključki\"");
		assertThat(again(PAGE + "/new", "Sockets", "przód", "Priključki")).contains("Ujęcie „Przód” już istnieje.",
				"value=\"przód\"");
		assertThat(again("/staff/shot/back", "Front", "Plecy", "Hrbet")).contains("Ujęcie „Przód” już istnieje.",
				"value=\"Plecy\"");
		assertThat(again(PAGE + "/new", "x".repeat(61), "Gniazda", "Priključki")).contains("najwyżej 60 znaków",
				"value=\"Gniazda\"");
		assertThat(refused(sends(post(PAGE + "/add").param("station", ARRIVAL).param("shot", "front"))))
			.contains("Ujęcie „Przód” jest już na tej liście.");
		assertThat(this.shots.all()).extracting(Shot::code).doesNotContain("sockets");
	}

	@Test
	void onlyTheLeadAndTheAdminChangeThem() throws Exception {
		List<String> codes = codes(ARRIVAL);
		Clerk technician = new Clerk(this.web, "technician");
		for (MockHttpServletRequestBuilder form : List.of(place("/drop", "front"), place("/move", "front"),
				place("/add", "tank"), named(post(PAGE + "/new"), "A", "B", "C"),
				named(post("/staff/shot/front"), "A", "B", "C"))) {
			assertThat(refused(technician.sends(form.param("up", "true")))).contains("Twoja rola");
		}
		assertThat(codes(ARRIVAL)).isEqualTo(codes);
		assertThat(this.shots.get("front").textPl()).isEqualTo("Przód");
		for (String page : List.of("/staff/shots", PAGE, "/staff/shot/front")) {
			assertThat(technician.sends(get(page)).getResponse().getRedirectedUrl()).isEqualTo("/staff");
			assertThat(page(page)).contains("Przód");
		}
		assertThat(technician.reads("/staff/places")).doesNotContain("/staff/shots");
		assertThat(page("/staff/places")).contains("/staff/shots");
		assertThat(new Clerk(this.web, "lead").sends(get("/staff/shots/nothing")).getResponse().getStatus())
			.isEqualTo(404);
	}

	private RepairId arrived() {
		return arrived(this.cast.anna(), "audio");
	}

	private static String station(RepairId device) {
		return "/staff/photos-intake/" + device.number();
	}

	private List<String> codes(String station) {
		return this.shots.of("audio", station).stream().map(Shot::code).toList();
	}

	private void makes(String english, String polish, String slovenian, String list) throws Exception {
		sends(named(post(PAGE + "/new"), english, polish, slovenian).param("list", list));
	}

	private void drops(String station, String shot) throws Exception {
		sends(post(PAGE + "/drop").param("station", station).param("shot", shot));
	}

	private void moves(String shot, boolean up) throws Exception {
		assertThat(sends(place("/move", shot).param("up", String.valueOf(up))).getResponse().getRedirectedUrl())
			.isEqualTo(PAGE + "#" + ARRIVAL);
	}

	private static MockHttpServletRequestBuilder place(String action, String shot) {
		return post(PAGE + action).param("station", ARRIVAL).param("shot", shot);
	}

	private static MockHttpServletRequestBuilder named(MockHttpServletRequestBuilder form, String english,
			String polish, String slovenian) {
		return form.param("english", english).param("polish", polish).param("slovenian", slovenian);
	}

	private void takes(RepairId device, String shot) throws Exception {
		new Clerk(this.web, "reception").sends(multipart(station(device))
			.file(new MockMultipartFile("photos", "a.png", null, Pixels.png(++this.photos)))
			.param("shot", shot));
	}

	/** The page to which a refused form leads. */
	private String again(String form, String english, String polish, String slovenian) throws Exception {
		MvcResult refused = sends(named(post(form), english, polish, slovenian));
		assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo(form.replace("/new", ""));
		return new Clerk(this.web, "lead")
			.sends(get(form.replace("/new", "")).cookie(refused.getResponse().getCookie("SESSION")))
			.getResponse()
			.getContentAsString(StandardCharsets.UTF_8);
	}

	private static String refused(MvcResult answer) {
		return String.valueOf(answer.getFlashMap().get("refused"));
	}

	private String page(String path) throws Exception {
		return new Clerk(this.web, "lead").reads(path);
	}

	private MvcResult sends(MockHttpServletRequestBuilder form) throws Exception {
		return new Clerk(this.web, "lead").sends(form);
	}

}
