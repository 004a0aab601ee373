package org.mendlane.stories;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mendlane.helpdesk.Conversations;
import org.mendlane.repair.RepairId;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

/** A page on which somebody could do nothing says so instead of opening. */
class NotMyPageStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Conversations conversations;

	@ParameterizedTest
	@CsvSource(textBlock = """
			accountant, quote
			accountant, packing
			accountant, receive
			accountant, verify
			dispatch,   quote
			dispatch,   verify
			quality,    packing
			technician, receive
			analyst,    handed-in
			accountant, handed-in
			care,       handed-out
			""")
	void whoCanDoNothingThereIsToldSo(String login, String page) throws Exception {
		MvcResult answer = new Clerk(this.web, login).sends(get(address(page)));
		assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo("/staff");
		assertThat(answer.getFlashMap().get("refused")).asString().isNotBlank();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			technician, quote
			care,       quote
			dispatch,   packing
			reception,  packing
			reception,  receive
			reception,  handed-in
			dispatch,   handed-out
			technician, verify
			lead,       quote
			""")
	void whoWorksThereIsLetIn(String login, String page) throws Exception {
		assertThat(new Clerk(this.web, login).reads(address(page))).contains("</html>");
	}

	@Test
	void theCaseOffersNoWayToAPageThatWouldNotOpen() throws Exception {
		String order = received(this.cast.anna()).order().number();
		String way = "href=\"/staff/verify/" + order;
		assertThat(new Clerk(this.web, "care").reads("/staff/cases/" + order)).contains(way);
		assertThat(new Clerk(this.web, "accountant").reads("/staff/cases/" + order)).doesNotContain(way);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			reception,  true,  true
			dispatch,   true,  true
			care,       false, true
			quality,    false, true
			analyst,    false, false
			accountant, false, false
			""")
	void theCaseOffersASignatureAndACallToWhomTheyAreFor(String login, boolean signs, boolean calls) throws Exception {
		String order = received(this.cast.anna()).order().number();
		String page = new Clerk(this.web, login).reads("/staff/cases/" + order);
		assertThat(page.contains("/staff/handed-in/" + order)).isEqualTo(signs);
		assertThat(page.contains("/staff/cases/" + order + "/call")).isEqualTo(calls);
	}

	@Test
	void whoDoesNotWorkOnRepairsRecordsNoCall() throws Exception {
		RepairId device = received(this.cast.anna());
		String customer = "/staff/customers/" + this.cast.anna().customer();
		Clerk analyst = new Clerk(this.web, "analyst");
		assertThat(analyst.reads(customer)).doesNotContain(customer + "/call");
		for (String page : List.of(customer, "/staff/cases/" + device.number())) {
			assertThat(analyst.sends(page + "/call", "reached", "true", "text", "Dzwonił").getFlashMap().get("refused"))
				.asString()
				.contains("rola na to nie pozwala");
		}
		assertThat(this.conversations.of(device.number(), this.cast.person("lead"))).isEmpty();
	}

	private String address(String page) {
		RepairId device = received(this.cast.anna());
		boolean ofOrder = Set.of("receive", "verify", "handed-in", "handed-out").contains(page);
		return "/staff/" + page + "/" + (ofOrder ? device.order().number() : device.number());
	}

}
