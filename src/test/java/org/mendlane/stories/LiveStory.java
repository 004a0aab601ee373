package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.Links;
import org.mendlane.portal.LiveLines;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A page that stays open hears of what happens, and only its owner's page does. */
class LiveStory extends Story {

	private static final Pattern LINE = Pattern.compile("data-follow=\"([^\"]+)\"");

	@Autowired
	MockMvc web;

	@Autowired
	Links links;

	@Autowired
	ApplicationContext context;

	private LiveLines lines;

	@BeforeEach
	void theLinesAreUp() {
		this.lines = new LiveLines(this.context);
	}

	@Test
	void anOpenPageHearsOfPhotosAndDecisionsAtOnce() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		MockHttpServletResponse line = listens("/portal/devices/" + device.number(), anna);
		assertThat(news(line)).isZero();
		this.bench.photographs(device, "photo-intake", this.cast.person("reception"));
		assertThat(news(line)).isEqualTo(1);
		assertThat(news(line)).as("nothing more has happened").isEqualTo(1);
		this.workshop.diagnoses(device, "PAID");
		assertThat(news(line)).isEqualTo(2);
		assertThat(line.getContentAsString()).as("says nothing but that").doesNotContain(device.number(), "quote");
	}

	@Test
	void theOrdersPageHearsOfEachOfItsDevices() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee", "coffee");
		MockHttpServletResponse line = listens("/portal/orders/" + order.number(), anna);
		assertThat(news(line)).isZero();
		this.workshop.verifies(order);
		this.bench.arrives(order);
		assertThat(news(line)).isEqualTo(1);
		this.bench.photographs(this.bench.first(order), "photo-intake", this.cast.person("reception"));
		assertThat(news(line)).isEqualTo(2);
	}

	@Test
	void whatHappensBetweenThePageAndItsLineIsTold() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String address = line("/portal/devices/" + device.number(), anna);
		this.workshop.diagnoses(device, "PAID");
		assertThat(news(reads(address, anna))).isEqualTo(1);
	}

	@Test
	void afterABreakTheBrowserSaysWhatItHeardLast() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String address = line("/portal/devices/" + device.number(), anna);
		this.workshop.diagnoses(device, "PAID");
		MockHttpServletResponse before = reads(address, anna);
		news(before);
		String heard = before.getContentAsString().replaceAll("(?s).*id:(\\w+).*", "$1");
		MockHttpServletResponse after = this.web
			.perform(get(URI.create(address)).header("Last-Event-ID", heard).with(user(anna.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse();
		assertThat(news(after)).isZero();
	}

	@Test
	void aForeignCaseHasNoLine() throws Exception {
		RepairId device = received(this.cast.anna());
		Actor ziga = this.cast.ziga();
		for (String page : List.of("/portal/devices/" + device.number(), "/portal/orders/" + device.order().number())) {
			assertThat(reads(page + "/live", ziga).getStatus()).as(page).isEqualTo(404);
			assertThat(new Visitor(this.web).leads(page + "/live")).as(page).endsWith("/login");
		}
	}

	@Test
	void theLineEndsWithTheLogOut() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		Visitor owner = Visitor.loggedIn(this.web, this.mails, this.links, anna);
		int before = this.lines.open();
		MockHttpServletResponse line = owner.reads("/portal/devices/" + device.number() + "/live");
		news(line);
		assertThat(this.lines.open()).isEqualTo(before + 1);
		owner.presses("/logout");
		this.workshop.diagnoses(device, "PAID");
		assertThat(news(line)).as("only that the page was not fresh when it came").isEqualTo(1);
		assertThat(this.lines.open()).isEqualTo(before);
	}

	@Test
	void whoeverGoesFromPageToPageKeepsAFewLinesOnly() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		Visitor owner = Visitor.loggedIn(this.web, this.mails, this.links, anna);
		int before = this.lines.open();
		for (int i = 0; i < 20; i++) {
			assertThat(owner.status("/portal/devices/" + device.number() + "/live")).isEqualTo(200);
		}
		assertThat(this.lines.open()).isEqualTo(before + 8);
		this.time.hours(1);
		this.lines.beat();
		assertThat(this.lines.open()).as("old lines are given up").isZero();
	}

	@Test
	void theListOfWorkHearsOfAllThatHappensButNotAtEachStep() throws Exception {
		Actor anna = this.cast.anna();
		assertThat(new Clerk(this.web, "reception").reads("/staff")).contains("data-follow=\"/staff/tasks/live\"");
		MockHttpServletResponse line = work();
		assertThat(news(line)).isZero();
		this.bench.reports(anna, "coffee");
		assertThat(news(line)).as("too soon").isZero();
		this.time.minutes(1);
		assertThat(news(line)).isEqualTo(1);
		this.time.minutes(1);
		assertThat(news(line)).as("nothing more has happened").isEqualTo(1);
		assertThat(reads("/staff/tasks/live", anna).getStatus()).isIn(403, 404);
	}

	@Test
	void theListOfWorkHearsOfTasksThatAreLaidThereByTheDiagramAlone() {
		this.time.jobs();
		RepairOrderId order = this.bench.submits(this.cast.anna(), List.of(Bench.device("coffee", false)));
		String before = this.lines.work();
		this.time.jobs();
		assertThat(this.workshop.open(order.number())).contains("ReceiveParcel");
		assertThat(this.lines.work()).isNotEqualTo(before);
	}

	private MockHttpServletResponse work() throws Exception {
		return this.web.perform(get("/staff/tasks/live").with(user("reception").roles("STAFF", "RECEPTION")))
			.andReturn()
			.getResponse();
	}

	private MockHttpServletResponse listens(String page, Actor actor) throws Exception {
		return reads(line(page, actor), actor);
	}

	private String line(String page, Actor actor) throws Exception {
		Matcher line = LINE.matcher(reads(page, actor).getContentAsString(StandardCharsets.UTF_8));
		assertThat(line.find()).as(page).isTrue();
		return line.group(1);
	}

	private MockHttpServletResponse reads(String page, Actor actor) throws Exception {
		return this.web
			.perform(get(URI.create(page))
				.header(HttpHeaders.ACCEPT, MediaType.TEXT_EVENT_STREAM_VALUE, MediaType.TEXT_HTML_VALUE)
				.with(user(actor.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse();
	}

	/** How often the line has told of news when a second has passed. */
	private int news(MockHttpServletResponse line) throws Exception {
		assertThat(line.getStatus()).isEqualTo(200);
		this.lines.beat();
		return line.getContentAsString(StandardCharsets.UTF_8).split("event:news", -1).length - 1;
	}

}
