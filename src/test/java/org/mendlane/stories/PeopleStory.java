package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Links;
import org.mendlane.account.Member;
import org.mendlane.account.Memberships;
import org.mendlane.account.Offers;
import org.mendlane.account.Rights;
import org.mendlane.customer.CustomerId;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.notification.Outbox;
import org.mendlane.notification.OutboxFilter;
import org.mendlane.notification.OutboxMessage;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.shared.Money;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A company's admin looks after the company's people. */
class PeopleStory extends Story {

	private static final AtomicInteger NUMBER = new AtomicInteger();

	@Autowired
	MockMvc web;

	@Autowired
	Accounts accounts;

	@Autowired
	Memberships memberships;

	@Autowired
	Offers offers;

	@Autowired
	Links links;

	@Autowired
	Journal journal;

	@Autowired
	Outbox outbox;

	@Test
	void somebodyNewIsInvitedAndChoosesAPassword() throws Exception {
		Actor admin = this.cast.company();
		String email = "nowy" + NUMBER.incrementAndGet() + "@example.com";
		invites(admin, email, "DECISION", "1 250,50");
		assertThat(this.accounts.find(email)).as("before the mail is answered").isEmpty();
		assertThat(text("/portal/company", admin)).contains(email);
		String link = link(email);
		Visitor phone = new Visitor(this.web);
		assertThat(phone.status(link)).isEqualTo(200);
		assertThat(this.accounts.find(email)).as("after the page was only read").isEmpty();
		phone.presses(link + "?password=short&again=short");
		assertThat(this.accounts.find(email)).isEmpty();
		phone.presses(link + "?password=a-long-password&again=a-long-password");
		Member member = member(admin, email);
		assertThat(member.rights())
			.isEqualTo(new Rights(CompanyRight.DECISION, true, true, new Money(125050, "PLN"), null));
		assertThat(phone.status(link)).as("used up").isEqualTo(409);
		assertThat(history(admin)).containsSubsequence("PersonAsked", "PersonJoined");
	}

	@Test
	void anAccountIsLinkedByItsOwnerOnlyAndKeepsItsOwnOrders() throws Exception {
		Actor admin = this.cast.company();
		Actor anna = this.cast.anna();
		RepairId own = quoted(anna);
		RepairId company = quoted(admin);
		invites(admin, anna.login().toUpperCase(), "REGULAR", "");
		assertThat(this.accounts.actor(anna.login()).customer()).isEqualTo(anna.customer());
		assertThat(status(page(company), anna)).isEqualTo(404);
		String link = link(anna.login());
		assertThat(text(new Visitor(this.web), link)).contains(anna.login()).doesNotContain("type=\"password\"");
		new Visitor(this.web).presses(link);
		assertThat(this.accounts.actor(anna.login()).customer()).isEqualTo(admin.customer());
		assertThat(status(page(own), admin)).as("a private order for the company").isEqualTo(404);
		assertThat(this.mails.of(anna, "quote-ready")).hasSize(1);
		sends("/portal/acting?customer=" + anna.customer(), anna);
		assertThat(status(page(own), anna)).isEqualTo(200);
		assertThat(status(page(company), anna)).isEqualTo(404);
		assertThat(status("/portal/profile", anna)).isEqualTo(200);
		assertThat(sends("/portal/acting?customer=" + this.cast.ziga().customer(), anna)).isEqualTo(404);
	}

	@Test
	void anInvitationEndsWithTimeWithdrawalOrTheNextOne() throws Exception {
		Actor admin = this.cast.company();
		String email = "pozny" + NUMBER.incrementAndGet() + "@example.com";
		invites(admin, email, "REGULAR", "");
		String first = link(email);
		invites(admin, email, "ACCOUNTING", "");
		String second = link(email);
		assertThat(new Visitor(this.web).status(first)).isEqualTo(409);
		assertThat(new Visitor(this.web).status(second)).isEqualTo(200);
		long offer = this.offers.open(Objects.requireNonNull(admin.customer())).get(0).id();
		assertThat(sends("/portal/company/asked/" + offer + "/withdraw", this.cast.company())).isEqualTo(404);
		sends("/portal/company/asked/" + offer + "/withdraw", admin);
		assertThat(new Visitor(this.web).status(second)).isEqualTo(409);
		invites(admin, email, "REGULAR", "");
		String third = link(email);
		this.time.days(15);
		assertThat(new Visitor(this.web).status(third)).isEqualTo(409);
		assertThat(new Visitor(this.web).status("/invitation/company/~1")).isEqualTo(409);
	}

	@Test
	void whatIsUnlinkedIsGoneAtOnceAlsoInAnOpenSessionAndBehindALink() throws Exception {
		Actor admin = this.cast.company();
		Actor person = this.cast.colleague(admin, CompanyRight.DECISION);
		RepairId device = quoted(person);
		Visitor desk = Visitor.loggedIn(this.web, this.mails, this.links, person);
		Visitor phone = new Visitor(this.web);
		Matcher mailed = Pattern.compile("/o/[A-Za-z0-9_-]{43}/D1/quote")
			.matcher(this.links.withSecrets(this.mails.of(person, "quote-ready").get(0).html(), person.login()));
		assertThat(mailed.find()).isTrue();
		phone.reads(mailed.group());
		assertThat(desk.status(page(device))).isEqualTo(200);
		assertThat(phone.status(page(device))).isEqualTo(200);
		sends("/portal/company/people/" + member(admin, person.login()).id() + "/unlink", admin);
		assertThat(desk.leads(page(device))).as("his session has ended").endsWith("/login?expired");
		assertThat(phone.status(page(device))).isNotEqualTo(200);
		assertThat(new Visitor(this.web).leads(mailed.group())).isNotEqualTo(page(device) + "/quote");
		new Visitor(this.web).presses("/login/link?email=" + person.login());
		assertThat(this.mails.of(person, "link-login")).as("only the one before").hasSize(1);
		decides(admin, device, Choice.NECESSARY);
		assertThat(this.mails.of(person)).doesNotContain("repair-started");
		assertThat(this.mails.of(admin)).contains("repair-started");
		assertThat(history(admin)).contains("PersonUnlinked");
		assertThat(status(page(device), admin)).isEqualTo(200);
	}

	@Test
	void theLastAdminStays() throws Exception {
		Actor admin = this.cast.company();
		long id = member(admin, admin.login()).id();
		sends("/portal/company/people/" + id + "/unlink", admin);
		sends("/portal/company/people/" + id + "?type=REGULAR", admin);
		assertThat(member(admin, admin.login()).rights().type()).isEqualTo(CompanyRight.ADMIN);
		assertThat(text("/portal/company", admin)).contains(admin.login());
		Actor second = this.cast.colleague(admin, CompanyRight.ADMIN);
		sends("/portal/company/people/" + id + "?type=REGULAR", admin);
		assertThat(member(second, admin.login()).rights().type()).isEqualTo(CompanyRight.REGULAR);
		assertThat(sends("/portal/company/people/" + id + "?type=ADMIN", admin)).as("by himself").isEqualTo(404);
		sends("/portal/company/people/" + member(second, second.login()).id() + "/unlink", second);
		assertThat(member(second, second.login()).rights().type()).isEqualTo(CompanyRight.ADMIN);
	}

	@Test
	void changedRightsAreReadInTheHistory() throws Exception {
		Actor admin = this.cast.company();
		Actor person = this.cast.colleague(admin, CompanyRight.REGULAR);
		long id = member(admin, person.login()).id();
		sends("/portal/company/people/" + id + "?type=DECISION&limit=500&seesAll=true", admin);
		assertThat(member(admin, person.login()).rights())
			.isEqualTo(new Rights(CompanyRight.DECISION, true, false, new Money(50000, "PLN"), null));
		for (String senseless : List.of("?type=DECISION&limit=-5", "?type=DECISION&limit=x", "?type=PERSON", "")) {
			assertThat(sends("/portal/company/people/" + id + senseless, admin)).as(senseless).isEqualTo(200);
		}
		String page = text("/portal/company", admin);
		assertThat(page).contains(person.name(), admin.name(), "Zmiana uprawnień: " + person.name(), "500,00",
				"Zwykły");
		assertThat(this.journal.of(number(admin))).filteredOn((entry) -> entry.code().equals("RightsChanged"))
			.singleElement()
			.satisfies((entry) -> assertThat(entry.detail())
				.isEqualTo(id + " DECISION all reads 50000PLN < REGULAR own reads none")
				.doesNotContain("@"));
	}

	@Test
	void foreignPeopleAndStaffAreNobodysPeople() throws Exception {
		Actor admin = this.cast.company();
		Actor other = this.cast.company();
		long foreign = member(other, other.login()).id();
		assertThat(status("/portal/company/people/" + foreign, admin)).isEqualTo(404);
		assertThat(sends("/portal/company/people/" + foreign + "?type=REGULAR", admin)).isEqualTo(404);
		assertThat(sends("/portal/company/people/" + foreign + "/unlink", admin)).isEqualTo(404);
		assertThat(text("/portal/company", admin)).doesNotContain(other.login());
	}

	private void invites(Actor admin, String email, String type, String limit) throws Exception {
		assertThat(answer(post("/portal/company/people").param("name", "Nowa Osoba")
			.param("email", email)
			.param("type", type)
			.param("seesAll", "true")
			.param("editsAll", "true")
			.param("limit", limit)
			.with(csrf()), admin).getRedirectedUrl()).isEqualTo("/portal/company");
	}

	/** The link as it stands in the last invitation that was sent there. */
	private String link(String email) {
		List<OutboxMessage> all = this.outbox.list(new OutboxFilter(email, null, null, 100))
			.stream()
			.filter((mail) -> mail.template().equals("company-invitation"))
			.sorted(Comparator.comparing(OutboxMessage::id))
			.toList();
		OutboxMessage last = all.get(all.size() - 1);
		assertThat(last.html()).contains("/invitation/company/~");
		assertThat(this.offers.withSecrets(last.html(), "somebody@example.com")).isEqualTo(last.html());
		Matcher link = Pattern.compile("/invitation/company/[A-Za-z0-9_-]{43}")
			.matcher(this.offers.withSecrets(last.html(), last.to()));
		assertThat(link.find()).isTrue();
		return link.group();
	}

	private Member member(Actor anyOfThem, String login) {
		return this.memberships.of(Objects.requireNonNull(anyOfThem.customer()))
			.stream()
			.filter((member) -> member.login().equals(login))
			.findFirst()
			.orElseThrow();
	}

	/** What has happened among the people, the oldest first. */
	private List<String> history(Actor admin) {
		return this.journal.of(number(admin)).stream().map(JournalEntry::code).sorted().toList();
	}

	private static String number(Actor admin) {
		return new CustomerId(Objects.requireNonNull(admin.customer())).caseNumber();
	}

	private static String page(RepairId device) {
		return "/portal/devices/" + device.number();
	}

	private int status(String page, Actor actor) throws Exception {
		return answer(get(page), actor).getStatus();
	}

	private String text(String page, Actor actor) throws Exception {
		return answer(get(page), actor).getContentAsString(StandardCharsets.UTF_8);
	}

	private static String text(Visitor visitor, String page) throws Exception {
		return visitor.reads(page).getContentAsString(StandardCharsets.UTF_8);
	}

	private int sends(String form, Actor actor) throws Exception {
		return answer(post(form).with(csrf()), actor).getStatus();
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		return this.web.perform(request.with(user(actor.login()).roles("CUSTOMER"))).andReturn().getResponse();
	}

}
