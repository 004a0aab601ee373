package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.shared.Address;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * Staff find the customers of a place and of a kind of contract, in the order they want.
 */
class CustomerListStory extends Story {

	private static final Pattern NAMES = Pattern.compile("class=\"mend-list-main\" href=\"[^\"]*\">([^<]*)</a>");

	private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]*)\"");

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Test
	void filterAndOrderAndPagesWorkTogether() throws Exception {
		for (int i = 0; i < 60; i++) {
			String name = String.format("Zespół %02d", i);
			contract(
					company(name, (i % 2 == 0) ? "31-5" + (10 + i) : "80-8" + (10 + i),
							(i % 2 == 0) ? "Żabno" : "Ćmielów"),
					(i < 55) ? ContractKind.SERVICE : ContractKind.FRAMEWORK);
		}
		company("Zespół obcy", "31-500", "Żabno");
		String services = "/staff/customers?q=zespol&kind=COMPANY&contract=SERVICE&sort=city";
		List<String> all = pages(services);
		assertThat(all).hasSize(55)
			.startsWith("Zespół 01", "Zespół 03")
			.endsWith("Zespół 52", "Zespół 54")
			.doesNotHaveDuplicates();
		assertThat(pages(services + "&down=true")).isEqualTo(reversed(all));
		assertThat(pages(services + "&place=31-5")).hasSize(28).startsWith("Zespół 00").endsWith("Zespół 54");
		assertThat(pages("/staff/customers?q=zespol&place=zab&sort=contract")).startsWith("Zespół 56", "Zespół 58")
			.endsWith("Zespół 54", "Zespół obcy")
			.hasSize(31);
		assertThat(pages(services + "&country=SI")).isEmpty();
	}

	@Test
	void namesFollowTheAlphabetsOfBothCountries() throws Exception {
		List<String> alphabet = List.of("Qx ala", "Qx ąla", "Qx Cena", "Qx čena", "Qx ćena", "Qx Laz", "Qx Łaz",
				"Qx sonet", "Qx šonet", "Qx śonet", "Qx Zając", "Qx źając", "Qx Žając", "Qx żając");
		reversed(alphabet).forEach((name) -> company(name, "00-950", "Qxowo"));
		assertThat(pages("/staff/customers?q=qx")).isEqualTo(alphabet);
		assertThat(pages("/staff/customers?q=laz&place=qxo")).containsExactly("Qx Laz", "Qx Łaz");
		assertThat(pages("/staff/customers?q=qx&down=true")).isEqualTo(reversed(alphabet));
	}

	@Test
	void whatTheAddressAsksForWronglyIsNotAsked() throws Exception {
		company("Wrzos", "00-950", "Warszawa");
		assertThat(pages("/staff/customers?q=wrzos&kind=x&contract=y&country=zz&sort=w&down=v&after=u&col=z"))
			.containsExactly("Wrzos");
		assertThat(pages("/staff/customers?q=wrzos&after=99999999999999999")).containsExactly("Wrzos");
		assertThat(pages("/staff/customers?q=wrzos&place=%25_!'")).isEmpty();
		assertThat(clerk("care").reads("/staff/customers?q=nobody-is-called-so")).contains("Żaden klient nie pasuje",
				"href=\"/staff/customers\"");
	}

	@Test
	void theSpreadsheetSaysWhatThePageSaysInTheSameOrderAndNothingInItIsAFormula() throws Exception {
		for (String name : List.of("=Wzor 1", "+Wzor 2", "-Wzor 3", "@Wzor 4")) {
			this.customers.assignGuardian(company(name, "00-950", "Warszawa"), "care", "lead");
		}
		String list = "?q=wzor&kind=COMPANY&sort=name&down=true&col=phone&col=guardian";
		String page = clerk("technician").reads("/staff/customers" + list);
		assertThat(page).contains("data-label=\"Opiekun\"").doesNotContain("data-label=\"Miejscowość\"");
		List<List<String>> rows = Sheet.rows(
				this.web
					.perform(get("/staff/customers/list.xlsx" + list).locale(Cast.POLISH)
						.with(user("technician").roles("STAFF", "TECHNICIAN")))
					.andReturn()
					.getResponse());
		assertThat(rows.get(0)).containsExactly("Nazwa", "E-mail", "Telefon", "Opiekun");
		assertThat(rows.subList(1, 5)).extracting((row) -> row.get(0)).isEqualTo(pages("/staff/customers" + list));
		assertThat(rows.subList(1, 5))
			.allSatisfy((row) -> assertThat(page).contains(row.get(1), row.get(2), row.get(3)));
		assertThat(rows).hasSize(5);
		assertThat(rows.get(4)).contains("Tomasz Wójcik");
	}

	@Test
	void careNotesTheContractAndTheJournalKnowsIt() throws Exception {
		CustomerId id = company("Umowny", "00-950", "Warszawa");
		String page = "/staff/customers/" + id.value();
		assertThat(clerk("care").isTold(page + "/contract", "contract", "SERVICE")).contains("Rodzaj umowy zapisany")
			.containsSubsequence("Zmieniono rodzaj umowy", "Tomasz Wójcik", "Bez umowy → Umowa serwisowa");
		assertThat(clerk("technician").reads(page)).contains("Umowa serwisowa").doesNotContain("/contract\"");
		clerk("technician").sends(page + "/contract", "contract", "FRAMEWORK");
		clerk("care").sends(page + "/contract", "contract", "nonsense");
		assertThat(this.customers.get(id).contract()).isEqualTo(ContractKind.SERVICE);
	}

	@Test
	void theListIsForStaffOnly() throws Exception {
		Actor anna = this.cast.anna();
		assertThat(clerk("technician").reads("/staff")).contains("href=\"/staff/customers\"");
		assertThat(this.web.perform(get("/staff/customers").with(user(anna.login()).roles("CUSTOMER")))
			.andReturn()
			.getResponse()
			.getContentAsString()).doesNotContain(anna.name());
	}

	private CustomerId company(String name, String postalCode, String city) {
		Address home = new Address(name, "ul. Prosta 1", postalCode, city, "PL");
		return this.customers.own(this.cast.registers(name, Cast.POLISH, home, CustomerKind.COMPANY)).id();
	}

	private void contract(CustomerId id, ContractKind kind) {
		this.customers.agree(id, kind, this.cast.person("care"));
	}

	/** The names on this page and on all that follow. */
	private List<String> pages(String first) throws Exception {
		List<String> names = new ArrayList<>();
		for (String address = first; address != null;) {
			String page = clerk("care").reads(address);
			NAMES.matcher(page).results().map((found) -> found.group(1)).forEach(names::add);
			address = NEXT.matcher(page)
				.results()
				.map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
				.findFirst()
				.orElse(null);
		}
		return names;
	}

	private static List<String> reversed(List<String> names) {
		return IntStream.range(0, names.size()).mapToObj((at) -> names.get(names.size() - 1 - at)).toList();
	}

	private Clerk clerk(String login) {
		return new Clerk(this.web, login);
	}

}
