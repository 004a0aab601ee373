package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Links;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.helpdesk.Entry;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.quote.Decision;
import org.mendlane.quote.Quote;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A link from a mail opens one order without a log-in, and nothing else. */
class LinkStory extends Story {

	private static final Pattern LINK = Pattern.compile("/o/([A-Za-z0-9_-]{43})[D0-9a-z/]*");

	@Autowired
	MockMvc web;

	@Autowired
	Links links;

	@Autowired
	Documents documents;

	@Autowired
	Conversations conversations;

	@Autowired
	Journal journal;

	@Autowired
	JdbcClient database;

	@Test
	void fromTheMailToTheDecision() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		Visitor phone = new Visitor(this.web);
		MockHttpServletResponse opened = phone.reads(link(anna, "quote-ready"));
		String quote = "/portal/devices/" + device.number() + "/quote";
		assertThat(opened.getRedirectedUrl()).isEqualTo(quote);
		assertThat(opened.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
		assertThat(opened.getHeader("Cache-Control")).contains("no-store");
		assertThat(phone.leads(quote)).isEqualTo(quote + "?version=1");
		assertThat(text(phone.reads(quote + "?version=1"))).contains("Zaloguj się").doesNotContain("/portal/profile");
		assertThat(phone.status(quote + "/decision?version=1&choice=RECOMMENDED")).isEqualTo(200);
		assertThat(this.quotes.decided(device)).as("after all these pages were only read").isFalse();
		phone.presses(quote + "/decision?version=1&choice=RECOMMENDED");
		assertThat(this.quotes.current(device).map(Quote::decision)).get()
			.extracting(Decision::choice, Decision::by)
			.containsExactly(Choice.RECOMMENDED, anna.login());
		assertThat(this.journal.of(device.number())).filteredOn((entry) -> entry.code().equals("DecidedByLink"))
			.extracting(JournalEntry::actor)
			.containsExactly(anna.login());
	}

	@Test
	void allOfOneOrderOpens() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		Visitor phone = guest(anna, device);
		String card = "/portal/devices/" + device.number();
		String order = "/portal/orders/" + device.order().number();
		for (String page : List.of(order, order + "/documents", order + "/stages", card, card + "/photos.zip",
				photo(device), photo(device) + "/thumbnail")) {
			assertThat(phone.status(page)).as(page).isEqualTo(200);
		}
		phone.writes(card + "/messages", "Czy już wiadomo?");
		assertThat(this.conversations.of(device.number(), anna)).extracting(Entry::text).contains("Czy już wiadomo?");
	}

	@Test
	void whoMayConfirmTheDeliveryByALinkMayRejectTheWorkByIt() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		decides(anna, device, Choice.NONE);
		sends(device);
		Visitor phone = guest(anna, device);
		String page = "/portal/devices/" + device.number() + "/rejection";
		assertThat(text(phone.reads(page))).contains("Co jest nie tak?");
		phone.presses(page + "?reason=Brakuje%20kabla");
		this.time.jobs();
		assertThat(this.workshop.open(device.number())).containsExactly("AnswerRejection");
		assertThat(text(phone.reads("/portal/devices/" + device.number()))).contains("Brakuje kabla");
	}

	@Test
	void nothingElseOpensToAGuest() throws Exception {
		Actor anna = this.cast.anna();
		RepairId other = received(anna);
		RepairId device = received(anna);
		Visitor phone = guest(anna, device);
		String order = "/portal/orders/" + device.order().number();
		for (String page : List.of("/portal/orders/" + other.order().number(), "/portal/devices/" + other.number(),
				photo(other), order + "/links")) {
			assertThat(phone.status(page)).as(page).isEqualTo(404);
		}
		assertThat(phone.presses("/portal/orders/" + other.order().number() + "/cancel?reason=x").getStatus())
			.isEqualTo(404);
		assertThat(phone.presses(order + "/links/end").getStatus()).isEqualTo(404);
		for (String page : List.of("/portal", "/portal/devices", "/portal/profile", "/portal/orders/new", "/staff",
				"/staff/cases", "/studio", "/actuator/metrics")) {
			assertThat(phone.leads(page)).as(page).endsWith("/login");
		}
		assertThat(phone.status("/camunda/api/engine/engine/default/task")).isNotEqualTo(200);
		assertThat(phone.leads("/")).isEqualTo(order);
	}

	@Test
	void expiredEndedAndMadeUpLinksLookTheSame() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String expired = link(anna, "order-received");
		this.time.days(61);
		String ended = link(anna, "order-received");
		new Visitor(this.web).reads(ended);
		this.links.end(device.order().number(), anna);
		String madeUp = "/o/" + "A".repeat(43);
		for (String link : List.of(expired, ended, madeUp, "/o/x", "/o/~1", "/o/%00")) {
			MockHttpServletResponse page = new Visitor(this.web).reads(link);
			assertThat(page.getStatus()).as(link).isIn(404, 400);
		}
		assertThat(same(expired)).isEqualTo(same(ended)).isEqualTo(same(madeUp)).contains("/fresh");
	}

	@Test
	void aFreshLinkGoesToTheAddressOnFileAndNotTooOften() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String link = link(anna, "order-received");
		careEndsLinks(device);
		for (int i = 0; i < 8; i++) {
			assertThat(new Visitor(this.web).presses(link + "/fresh").getRedirectedUrl())
				.isEqualTo("/login/link?order");
		}
		assertThat(new Visitor(this.web).presses("/o/" + "A".repeat(43) + "/fresh").getRedirectedUrl())
			.isEqualTo("/login/link?order");
		assertThat(this.mails.of(anna, "link-fresh")).hasSize(5);
		assertThat(new Visitor(this.web).leads(link(anna, "link-fresh")))
			.isEqualTo("/portal/orders/" + device.order().number());
		this.time.hours(1);
		new Visitor(this.web).presses(link + "/fresh");
		assertThat(this.mails.of(anna, "link-fresh")).hasSize(6);
	}

	@Test
	void whatTheOwnerSwitchesOffEndsAtOnceAndTheNextMailBringsANewLink() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String order = "/portal/orders/" + device.order().number();
		Visitor phone = guest(anna, device);
		Visitor owner = Visitor.loggedIn(this.web, this.mails, this.links, anna);
		assertThat(text(owner.reads(order))).contains(order + "/links");
		assertThat(text(owner.reads(order + "/links"))).contains(anna.name());
		assertThat(owner.presses(order + "/links/end").getRedirectedUrl()).isEqualTo(order + "/links");
		assertThat(phone.leads(order)).isEqualTo("/login?link");
		assertThat(owner.status(order)).isEqualTo(200);
		assertThat(this.journal.of(device.order().number())).extracting(JournalEntry::code).contains("LinksEnded");
		this.workshop.diagnoses(device, "PAID");
		this.workshop.quotes(device);
		assertThat(new Visitor(this.web).leads(link(anna, "quote-ready"))).endsWith(device.number() + "/quote");
	}

	@Test
	void onlyTheHashIsKeptAndOnlyTheRecipientGetsTheSecret() {
		Actor anna = this.cast.anna();
		received(anna);
		OutboxMessage mail = this.mails.of(anna, "order-received").get(0);
		String secret = secret(anna, "order-received");
		assertThat(this.database.sql("select count(*) from mailed_link_secret where token_hash = ?")
			.param(DigestUtils.sha256Hex(secret))
			.query(Integer.class)
			.single()).isOne();
		assertThat(mail.html() + mail.text()).contains("/o/~").doesNotContainPattern(LINK);
		assertThat(this.links.withSecrets(mail.html(), this.cast.ziga().login()))
			.as("somebody who writes the number of another's link into his message")
			.isEqualTo(mail.html());
	}

	@Test
	void whoeverHasLoggedInStaysWhoHeIs() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		String link = link(anna, "order-received");
		String order = "/portal/orders/" + device.order().number();
		Visitor stranger = Visitor.loggedIn(this.web, this.mails, this.links, this.cast.ziga());
		assertThat(stranger.reads(link).getRedirectedUrl()).isNull();
		assertThat(stranger.status("/portal")).isEqualTo(200);
		assertThat(stranger.status(order)).isEqualTo(404);
		Visitor owner = Visitor.loggedIn(this.web, this.mails, this.links, anna);
		assertThat(owner.leads(link)).isEqualTo(order);
		assertThat(owner.status("/portal")).isEqualTo(200);
	}

	@Test
	void aLinkGivesNoMoreThanThePersonsOwnLogIn() throws Exception {
		Actor company = this.cast.company();
		Actor reporter = this.cast.colleague(company, CompanyRight.REGULAR);
		RepairId device = quoted(reporter);
		Visitor phone = new Visitor(this.web);
		phone.reads(link(reporter, "quote-ready"));
		phone.presses("/portal/devices/" + device.number() + "/quote/decision?version=1&choice=NONE");
		assertThat(this.quotes.decided(device)).isFalse();
		Visitor decider = new Visitor(this.web);
		decider.reads(link(company, "quote-ready"));
		decider.presses("/portal/devices/" + device.number() + "/quote/decision?version=1&choice=NONE");
		assertThat(this.quotes.decided(device)).isTrue();
	}

	private void careEndsLinks(RepairId device) throws Exception {
		this.web
			.perform(post("/staff/cases/" + device.order().number() + "/links/end")
				.with(user("care").roles("STAFF", "CARE"))
				.with(csrf()))
			.andReturn();
	}

	private Visitor guest(Actor actor, RepairId device) throws Exception {
		Visitor visitor = new Visitor(this.web);
		assertThat(visitor.leads("/o/" + secret(actor, "order-received") + "/D1"))
			.isEqualTo("/portal/devices/" + device.number());
		return visitor;
	}

	/** The link as it stands in the last mail of this template that was sent. */
	private String link(Actor actor, String template) {
		List<OutboxMessage> all = this.mails.of(actor, template);
		OutboxMessage last = all.get(all.size() - 1);
		Matcher link = LINK.matcher(this.links.withSecrets(last.html(), last.to()));
		assertThat(link.find()).as("link in " + template).isTrue();
		return link.group();
	}

	private String secret(Actor actor, String template) {
		return link(actor, template).split("/")[2];
	}

	private String photo(RepairId device) {
		Document photo = this.documents.photos(device.number(), "photo-intake").get(0);
		return "/portal/files/" + photo.id().value();
	}

	/** The page without what differs from one showing to the next. */
	private String same(String link) throws Exception {
		return text(new Visitor(this.web).reads(link)).replace(link, "/o/…")
			.replace(link.split("/")[2], "…")
			.replaceAll("value=\"[^\"]{30,}\"", "");
	}

	private static String text(MockHttpServletResponse page) throws Exception {
		return page.getContentAsString(StandardCharsets.UTF_8);
	}

}
