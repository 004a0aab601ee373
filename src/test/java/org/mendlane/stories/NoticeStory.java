package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Links;
import org.mendlane.account.Memberships;
import org.mendlane.account.Rights;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewCustomer;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.notification.Notice;
import org.mendlane.notification.Notices;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.portal.LiveLines;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The bell tells what the mails tell, at once, and everybody his own only. */
class NoticeStory extends Story {

	private static final Pattern RING = Pattern.compile("event:notices\ndata:(\\d+)");

	private static final Address HOME = new Address("Jan Nowy", "ul. Łąkowa 2", "90-562", "Łódź", "PL");

	@Autowired
	MockMvc web;

	@Autowired
	Notices notices;

	@Autowired
	Conversations conversations;

	@Autowired
	Customers customers;

	@Autowired
	RepairOrders orders;

	@Autowired
	Memberships memberships;

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
	void theBellRingsOnAnOpenPageAndNotAgainForWhatIsRead() throws Exception {
		Actor anna = this.cast.anna();
		MockHttpServletResponse bell = reads("/portal/notices/live", anna);
		assertThat(rings(bell)).as("at once").containsExactly("0");
		RepairId device = received(anna);
		assertThat(rings(bell)).containsExactly("0", "3");
		MockHttpServletResponse page = reads("/portal/devices/" + device.number() + "/live", anna);
		assertThat(rings(page)).as("a page that follows its case needs no second line").containsExactly("3");
		assertThat(text(reads("/portal/notices", anna)))
			.contains("3 nowe", device.number(), "/js/follow.js", "Nowe</span>")
			.containsSubsequence("rozpoczęliśmy diagnozę", "dotarła", "Przyjęliśmy zgłoszenie");
		assertThat(opens(anna, newest(anna))).isEqualTo("/portal/devices/" + device.number());
		assertThat(rings(bell)).containsExactly("0", "3", "2");
		assertThat(opens(anna, newest(anna))).as("once more").endsWith(device.number());
		assertThat(rings(bell)).hasSize(3);
	}

	@Test
	void allThatWasSeenIsReadAndNothingThatCameMeanwhile() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		long seen = newest(anna).id();
		this.workshop.diagnoses(device, "PAID");
		this.workshop.quotes(device);
		assertThat(presses("/portal/notices/read?newest=" + seen, anna)).isEqualTo("/portal/notices");
		assertThat(fresh(anna)).extracting(Notice::text).singleElement().asString().contains("wycena");
		presses("/portal/notices/read?newest=" + newest(anna).id(), anna);
		assertThat(text(reads("/portal/notices", anna))).contains("Wszystkie przeczytane")
			.doesNotContain("/portal/notices/read");
	}

	@Test
	void nobodySeesAnothersNotices() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		Actor ziga = this.cast.ziga();
		long hers = newest(anna).id();
		assertThat(reads("/portal/notices/" + hers, ziga).getStatus()).isEqualTo(404);
		presses("/portal/notices/read?newest=" + hers, ziga);
		assertThat(fresh(anna)).hasSize(3);
		assertThat(text(reads("/portal/notices", ziga))).doesNotContain(device.order().number());
		assertThat(rings(reads("/portal/notices/live", ziga))).containsExactly("0");
		assertThat(new Visitor(this.web).leads("/portal/notices")).endsWith("/login");
		assertThat(new Visitor(this.web).leads("/staff/notices/live")).endsWith("/login");
		assertThat(reads("/staff/notices", anna).getStatus()).isEqualTo(403);
	}

	@Test
	void whoActsForSomebodyElseByNowHearsWhyTheCaseDoesNotOpen() throws Exception {
		Actor anna = this.cast.anna();
		received(anna);
		Notice notice = newest(anna);
		this.memberships.join(anna.login(), Objects.requireNonNull(this.cast.company().customer()),
				Rights.of(CompanyRight.REGULAR));
		MockHttpServletResponse opened = reads("/portal/notices/" + notice.id(), anna);
		assertThat(opened.getRedirectedUrl()).isEqualTo("/portal/notices");
		this.memberships.actFor(anna.login(), Objects.requireNonNull(anna.customer()));
		assertThat(opens(anna, notice)).endsWith(notice.caseNumber());
	}

	@Test
	void whoeverCameByALinkHasNoBell() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = received(anna);
		OutboxMessage mail = this.mails.of(anna, "order-received").get(0);
		String link = this.links.withSecrets(mail.html(), anna.login())
			.replaceAll("(?s).*(/o/[A-Za-z0-9_-]{43}).*", "$1");
		Visitor phone = new Visitor(this.web);
		String order = "/portal/orders/" + device.order().number();
		assertThat(phone.leads(link)).isEqualTo(order);
		assertThat(text(phone.reads(order))).doesNotContain("data-bell").contains("data-follow");
		assertThat(rings(phone.reads(order + "/live"))).isEmpty();
		assertThat(phone.leads("/portal/notices")).endsWith("/login");
	}

	@Test
	void aMentionIsANoticeWithTheWayToTheNote() throws Exception {
		RepairId device = received(this.cast.anna());
		Actor technician = this.cast.person("technician");
		MockHttpServletResponse bell = reads("/staff/notices/live", technician);
		int before = Integer.parseInt(rings(bell).get(0));
		long note = this.conversations.note(device.number(), "@technician proszę spojrzeć", this.cast.person("care"));
		assertThat(rings(bell)).endsWith(String.valueOf(before + 1));
		Notice mention = newest(technician);
		assertThat(mention.text()).contains("Tomasz Wójcik");
		assertThat(opens(technician, mention)).isEqualTo("/staff/notes/" + note);
		assertThat(this.notices.of(technician.login(), null).unread()).isEqualTo(before);
		assertThat(text(reads("/staff/notices", technician))).contains("data-bell-line", device.number());
	}

	@Test
	void aRequestReachesItsGuardianAtOnce() throws Exception {
		Actor anna = this.cast.anna();
		Actor care = this.cast.person("care");
		MockHttpServletResponse bell = reads("/staff/notices/live", care);
		int before = Integer.parseInt(rings(bell).get(0));
		RepairOrderId order = this.bench.reports(anna, "coffee");
		assertThat(rings(bell)).endsWith(String.valueOf(before + 1));
		assertThat(newest(care).text()).contains(order.number(), anna.name());
		assertThat(opens(care, newest(care))).isEqualTo("/staff/cases/" + order.number());
	}

	@Test
	void withoutAGuardianAllOfCustomerCareHearAndWhatTheShopEnteredItselfNobody() {
		Actor reception = this.cast.person("reception");
		Actor care = this.cast.person("care");
		this.cast.guardiansByRule(false);
		Actor anna = this.cast.anna();
		this.cast.guardiansByRule(true);
		RepairOrderId order = this.bench.reports(anna, "coffee");
		assertThat(newest(care).caseNumber()).isEqualTo(order.number());
		assertThat(this.mails.about(order.number())).filteredOn((mail) -> mail.template().equals("order-new"))
			.extracting(OutboxMessage::to)
			.containsExactly("serwis@shop.example");
		var caller = this.customers.enter(new NewCustomer(CustomerKind.PERSON, "Jan Nowy", null, "jan.nowy@example.com",
				"+48 601 222 334", Cast.POLISH, HOME), reception);
		RepairOrderId byPhone = this.orders
			.submit(new NewOrder(caller, HOME, List.of(Bench.device("coffee", false)), true, "notice-1"), reception);
		this.time.jobs();
		assertThat(this.mails.about(byPhone.number())).extracting(OutboxMessage::template)
			.contains("order-confirmed")
			.doesNotContain("order-new");
	}

	@Test
	void whatLetsSomebodyInIsNoNotice() throws Exception {
		Actor anna = this.cast.anna();
		Visitor.loggedIn(this.web, this.mails, this.links, anna);
		assertThat(this.mails.of(anna)).contains("registration-confirmed", "link-login");
		assertThat(this.notices.of(anna.login(), null).shown()).isEmpty();
	}

	private Notice newest(Actor reader) {
		return this.notices.of(reader.login(), null).shown().get(0);
	}

	private List<Notice> fresh(Actor reader) {
		return this.notices.of(reader.login(), null).shown().stream().filter((notice) -> !notice.read()).toList();
	}

	private String opens(Actor reader, Notice notice) throws Exception {
		return String.valueOf(reads(door(reader) + "/notices/" + notice.id(), reader).getRedirectedUrl());
	}

	/** What the line has told the bell when a second has passed. */
	private List<String> rings(MockHttpServletResponse line) throws Exception {
		assertThat(line.getStatus()).isEqualTo(200);
		this.lines.beat();
		return RING.matcher(text(line)).results().map((ring) -> ring.group(1)).toList();
	}

	private String presses(String form, Actor actor) throws Exception {
		return String.valueOf(sends(post(URI.create(form)).with(csrf()), actor).getRedirectedUrl());
	}

	private MockHttpServletResponse reads(String page, Actor actor) throws Exception {
		return sends(get(URI.create(page)), actor);
	}

	private MockHttpServletResponse sends(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		String[] roles = actor.isStaff() ? actor.roles().stream().map(Enum::name).toArray(String[]::new)
				: new String[] { "CUSTOMER" };
		return this.web.perform(request.locale(Locale.forLanguageTag("pl")).with(user(actor.login()).roles(roles)))
			.andReturn()
			.getResponse();
	}

	private static String door(Actor actor) {
		return actor.isStaff() ? "/staff" : "/portal";
	}

	private static String text(MockHttpServletResponse page) throws Exception {
		return page.getContentAsString(StandardCharsets.UTF_8);
	}

}
