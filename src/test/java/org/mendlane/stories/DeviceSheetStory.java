package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.quote.Choice;
import org.mendlane.repair.NewDevice;
import org.mendlane.repair.RepairId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/** A customer takes the list of his devices away as it is shown. */
class DeviceSheetStory extends Story {

	private static final String SHEET = "/portal/devices/list.xlsx";

	@Autowired
	MockMvc web;

	@Test
	void theSpreadsheetSaysWhatThePageSaysAndNothingInItIsAFormula() throws Exception {
		Actor anna = this.cast.anna();
		this.bench.submits(anna, List.of(device("=1+1"), device("+48"), device("-x"), device("@SUM")));
		RepairId quoted = quoted(anna);
		decides(anna, quoted, Choice.RECOMMENDED);
		RepairId open = quoted(anna);
		String page = content(anna, "/portal/devices");
		List<List<String>> rows = Sheet.rows(reads(anna, SHEET));
		assertThat(rows.get(0)).containsExactly("Urządzenie", "Numer seryjny", "Na jakim etapie", "Numer", "Od kiedy",
				"Zgłoszone", "Kto zgłosił", "Koszt brutto");
		assertThat(rows).hasSize(7);
		for (List<String> row : rows.subList(1, 7)) {
			assertThat(page).contains(HtmlUtils.htmlEscape(row.get(0), "UTF-8"), row.get(3), row.get(5));
			for (String word : row.get(2).split("; ")) {
				assertThat(page).contains(HtmlUtils.htmlEscape(word, "UTF-8"));
			}
			assertThat(page).contains(row.get(7));
		}
		assertThat(of(rows, quoted).get(7)).contains("658,05");
		assertThat(of(rows, open).get(7)).startsWith("od ").contains("479,70");
	}

	@Test
	void whatTheAddressNarrowsIsNarrowedInTheSpreadsheetToo() throws Exception {
		Actor anna = this.cast.anna();
		this.bench.submits(anna, List.of(device("Jura"), device("Saeco")));
		String list = "?q=jura&state=all";
		assertThat(content(anna, "/portal/devices" + list)).contains(SHEET + "?q=jura&amp;state=all");
		assertThat(Sheet.rows(reads(anna, SHEET + list))).extracting((row) -> row.get(0))
			.containsExactly("Urządzenie", "Jura Model");
		assertThat(Sheet.rows(reads(anna, SHEET + "?state=closed"))).hasSize(1);
	}

	@Test
	void nobodyTakesAwayWhatThePageDoesNotShowHim() throws Exception {
		Actor company = this.cast.company();
		this.bench.submits(company, List.of(device("Jura")));
		Actor own = this.cast.colleague(company, CompanyRight.REGULAR);
		assertThat(Sheet.rows(reads(own, SHEET))).as("only his own").hasSize(1);
		assertThat(Sheet.rows(reads(this.cast.anna(), SHEET))).as("another customer").hasSize(1);
		assertThat(Sheet.rows(reads(company, SHEET)).get(1).get(6)).isEqualTo(company.name());
		assertThat(this.web.perform(get(SHEET)).andReturn().getResponse().getStatus()).isEqualTo(302);
	}

	@Test
	void moreThanAPageIsTakenAwayAsAWhole() throws Exception {
		Actor anna = this.cast.anna();
		this.bench.submits(anna, IntStream.range(0, 30).mapToObj((at) -> device("Jura" + at)).toList());
		List<List<String>> rows = Sheet.rows(reads(anna, SHEET + "?before=0-SR260000018D1"));
		assertThat(rows).hasSize(31);
		assertThat(rows.stream().map((row) -> row.get(3)).distinct()).hasSize(31);
	}

	private static List<String> of(List<List<String>> rows, RepairId device) {
		return rows.stream().filter((row) -> row.get(3).equals(device.number())).findFirst().orElseThrow();
	}

	private static NewDevice device(String maker) {
		return new NewDevice("coffee", maker, "Model", null, "Nie działa", null, null, false);
	}

	private String content(Actor who, String address) throws Exception {
		return reads(who, address).getContentAsString(StandardCharsets.UTF_8);
	}

	private MockHttpServletResponse reads(Actor who, String address) throws Exception {
		return this.web.perform(get(URI.create(address)).locale(Cast.POLISH).with(user(who.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse();
	}

}
