package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Memberships;
import org.mendlane.account.Rights;
import org.mendlane.document.Documents;
import org.mendlane.quote.Choice;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What each type of user sees of a colleague's order, and what he may do with it. */
class CompanyRightsStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	RepairOrders orders;

	@Autowired
	Memberships memberships;

	/** A user of the company, or one of no company or of no more. */
	enum User {

		ADMIN(new Rights(CompanyRight.ADMIN, true, true, null, null), true, true, true),
		DECISION(new Rights(CompanyRight.DECISION, true, true, null, null), true, true, true),
		DECISION_READING(new Rights(CompanyRight.DECISION, false, false, null, null), true, false, true),
		REGULAR(Rights.of(CompanyRight.REGULAR), false, false, false),
		REGULAR_SEEING(new Rights(CompanyRight.REGULAR, true, false, null, null), true, false, false),
		REGULAR_EDITING(new Rights(CompanyRight.REGULAR, true, true, null, null), true, true, false),
		REGULAR_EDITING_UNSEEN(new Rights(CompanyRight.REGULAR, false, true, null, null), false, false, false),
		ACCOUNTING(Rights.of(CompanyRight.ACCOUNTING), false, false, false),
		ACCOUNTING_SEEING(new Rights(CompanyRight.ACCOUNTING, true, true, null, null), true, false, false),
		STRANGER(null, false, false, false);

		private final @Nullable Rights rights;

		private final boolean sees;

		private final boolean edits;

		private final boolean decides;

		User(@Nullable Rights rights, boolean sees, boolean edits, boolean decides) {
			this.rights = rights;
			this.sees = sees;
			this.edits = edits;
			this.decides = decides;
		}

		Actor of(Actor company, Cast cast) {
			return (this.rights != null) ? cast.colleague(company, this.rights) : cast.anna();
		}

	}

	@ParameterizedTest
	@EnumSource
	void pagesFilesAndListsShowWhatTheRightsSay(User user) throws Exception {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		Actor person = user.of(company, this.cast);
		for (String page : pages(device)) {
			assertThat(status(page, person)).as(page).isEqualTo(user.sees ? 200 : 404);
		}
		String confirm = "/portal/devices/" + device.number() + "/quote/decision?version=1&choice=NECESSARY";
		assertThat(status(confirm, person)).isEqualTo(user.sees ? (user.decides ? 200 : 302) : 404);
		for (String list : List.of("/portal", "/portal/devices?state=all", "/portal/devices?waits=you",
				"/portal/devices?q=" + device.number())) {
			assertThat(text(list, person).contains("/portal/devices/" + device.number())).as(list).isEqualTo(user.sees);
		}
		boolean admin = user == User.ADMIN;
		for (String page : List.of("/portal/company", "/portal/company/people/new")) {
			assertThat(status(page, person)).as(page).isEqualTo(admin ? 200 : 404);
		}
		assertThat(text("/portal", person).contains("\"/portal/company\"")).as("menu").isEqualTo(admin);
	}

	@ParameterizedTest
	@EnumSource
	void aColleaguesOrderIsChangedByThoseOnlyWhoMay(User user) throws Exception {
		Actor company = this.cast.company();
		RepairOrderId order = this.bench.reports(company, "coffee");
		Actor person = user.of(company, this.cast);
		MockHttpServletResponse answer = sends("/portal/orders/" + order.number() + "/cancel?reason=x", person);
		assertThat(answer.getStatus()).isEqualTo(user.sees ? 302 : 404);
		assertThat(this.orders.isCancelled(order)).isEqualTo(user.edits);
	}

	@ParameterizedTest
	@EnumSource
	void aDeliveryIsConfirmedByThoseOnlyWhoMay(User user) throws Exception {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		decides(company, device, Choice.NONE);
		Actor person = user.of(company, this.cast);
		sends(device);
		int status = sends("/portal/devices/" + device.number() + "/delivered", person).getStatus();
		assertThat(status).isEqualTo(user.edits ? 302 : (user.sees ? 409 : 404));
	}

	@ParameterizedTest
	@EnumSource
	void aQuoteIsDecidedByThoseOnlyWhoMay(User user) throws Exception {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		Actor person = user.of(company, this.cast);
		String decision = "/portal/devices/" + device.number() + "/quote/decision?version=1&choice=NECESSARY";
		assertThat(sends(decision, person).getStatus()).isEqualTo(user.sees ? 302 : 404);
		assertThat(this.quotes.decided(device)).isEqualTo(user.decides);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "STRANGER")
	void ofHisOwnOrderEverybodySeesEverything(User user) throws Exception {
		Actor company = this.cast.company();
		Actor person = user.of(company, this.cast);
		if (person.right() == CompanyRight.ACCOUNTING) {
			assertThat(sends("/portal/orders/new", person).getRedirectedUrl()).endsWith("/change?wrong");
			assertThat(text("/portal/devices?state=all", person)).doesNotContain("/portal/devices/SR");
			return;
		}
		RepairId device = quoted(person);
		for (String page : pages(device)) {
			assertThat(status(page, person)).as(page).isEqualTo(200);
		}
		assertThat(this.mails.of(person)).contains("order-confirmed", "quote-ready");
	}

	@Test
	void aRightThatIsTakenIsGoneWithTheNextClick() throws Exception {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		Actor person = this.cast.colleague(company, new Rights(CompanyRight.REGULAR, true, false, null, null));
		String page = "/portal/devices/" + device.number();
		assertThat(status(page, person)).isEqualTo(200);
		long customer = Objects.requireNonNull(company.customer());
		long id = this.memberships.of(customer)
			.stream()
			.filter((member) -> member.login().equals(person.login()))
			.findFirst()
			.orElseThrow()
			.id();
		this.memberships.change(id, customer, Rights.of(CompanyRight.REGULAR));
		assertThat(status(page, person)).isEqualTo(404);
		this.memberships.change(id, customer, new Rights(CompanyRight.REGULAR, true, false, null, null));
		assertThat(status(page, person)).isEqualTo(200);
	}

	private List<String> pages(RepairId device) {
		String card = "/portal/devices/" + device.number();
		String order = "/portal/orders/" + device.order().number();
		String file = "/portal/files/" + this.documents.photos(device.number(), "photo-intake").get(0).id().value();
		String paper = "/portal/files/" + this.documents.photos(device.number(), "quote").get(0).id().value();
		return Stream
			.of(card, card + "/photos.zip", card + "/quote?version=1", order, order + "/documents", order + "/stages",
					order + "/links", file, file + "/thumbnail", paper)
			.toList();
	}

	private int status(String page, Actor actor) throws Exception {
		return reads(page, actor).getStatus();
	}

	private String text(String page, Actor actor) throws Exception {
		return reads(page, actor).getContentAsString(StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse reads(String page, Actor actor) throws Exception {
		return answer(get(URI.create(page)), actor);
	}

	private MockHttpServletResponse sends(String form, Actor actor) throws Exception {
		return answer(post(URI.create(form)).with(csrf()), actor);
	}

	private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, Actor actor) throws Exception {
		return this.web.perform(request.with(user(actor.login()).roles("CUSTOMER"))).andReturn().getResponse();
	}

}
