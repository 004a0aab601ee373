package org.mendlane.stories;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

	private String address(String page) {
		RepairId device = received(this.cast.anna());
		boolean ofOrder = page.equals("receive") || page.equals("verify");
		return "/staff/" + page + "/" + (ofOrder ? device.order().number() : device.number());
	}

}
