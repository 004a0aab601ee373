package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mendlane.stories.CustomerList.PAGE;
import static org.mendlane.stories.CustomerList.many;
import static org.mendlane.stories.CustomerList.row;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Accounts;
import org.mendlane.account.Actor;
import org.mendlane.customer.ContractKind;
import org.mendlane.customer.Customer;
import org.mendlane.customer.CustomerId;
import org.mendlane.customer.CustomerKind;
import org.mendlane.customer.Customers;
import org.mendlane.customer.NewCustomer;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.mendlane.shared.Address;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The shop brings its regular customers along in a spreadsheet. */
class CustomerImportStory extends Story {

	private static final String PASSWORD = "a-long-password";

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Accounts accounts;

	@Autowired
	Journal journal;

	@Test
	void aListMakesNewCustomersAndUpdatesThoseWhoAreKnown() throws Exception {
		Actor anna = this.cast.anna();
		String list = uploaded(
				row("Firma", "Alfa Kawa", "PL5260001246", "alfa@kawa.example", "+48 22 111 22 33", "umowa serwisowa"),
				row("osoba prywatna", anna.name(), "", anna.login(), "+48 500 500 500", ""));
		assertThat(care().reads(list)).contains("Nowi</span> <span class=\"mend-muted\">1", "Alfa Kawa");
		assertThat(care().reads(list + "?show=CHANGED")).contains("Zmiany: Telefon, Ulica i numer", anna.name());
		assertThat(care().isTold(list, "todo", "keep")).contains("Nowi klienci: 1, zaktualizowani: 1");
		Customer alfa = found("alfa@kawa.example");
		assertThat(alfa.contract()).isEqualTo(ContractKind.SERVICE);
		assertThat(this.customers.own(anna).phone()).isEqualTo("+48500500500");
		assertThat(facts(alfa.id())).containsExactly("CustomerImported");
		assertThat(facts(this.customers.own(anna).id())).contains("CustomerChanged");
		assertThat(this.accounts.find("alfa@kawa.example")).isEmpty();
		this.time.jobs();
		assertThat(this.mails.of(anna)).doesNotContain("invitation");
		String again = uploaded(row("Firma", "Alfa Kawa", "5260001246", "nowy@kawa.example", "", ""));
		assertThat(care().reads(again)).contains("Zmiany: NIP, E-mail");
	}

	@Test
	void whoeverLooksLikeSomebodyKnownIsLeftOutUnlessTicked() throws Exception {
		keeps(row("Firma", "Beta Młyn", "", "beta@mlyn.example", "+48 601 777 888", ""));
		String list = uploaded(row("Firma", "BETA MŁYN", "", "biuro@mlyn.example", "", ""),
				row("Firma", "Inna", "", "inna@mlyn.example", "601777888", ""),
				row("Firma", "Gamma", "", "gamma@mlyn.example", "", ""),
				row("Firma", "Gamma znowu", "", "GAMMA@mlyn.example", "", ""));
		assertThat(care().reads(list)).contains("Ta sama nazwa i kod pocztowy", "Ten sam telefon", "co w wierszu 4")
			.contains("Zostaną pominięte, chyba że je zaznaczysz");
		care().sends(list, "shown", "2", "shown", "3", "row", "2", "todo", "tick");
		assertThat(care().reads(list)).containsPattern("name=\"row\" value=\"2\"[^>]*checked");
		assertThat(care().isTold(list, "todo", "keep")).contains("Nowi klienci: 2");
		assertThat(found("biuro@mlyn.example").name()).isEqualTo("BETA MŁYN");
		assertThat(found("gamma@mlyn.example").name()).isEqualTo("Gamma");
		assertThat(this.customers.find("inna@mlyn.example", 5)).isEmpty();
		assertThat(care().sends(list, "todo", "keep").getResponse().getRedirectedUrl()).doesNotContain("error");
		assertThat(this.customers.find("biuro@mlyn.example", 5)).hasSize(1);
	}

	@Test
	void eachBadCellIsNamedAndNothingIsKeptByHalves() throws Exception {
		String list = uploaded(row("Firma", "Delta", "", "delta@example.com", "", ""),
				row("Spółdzielnia", "", "12", "delta", "abc", "dożywotnia"));
		assertThat(care().reads(list)).contains("Kolumna „Osoba czy firma”: „Spółdzielnia” nie ma na liście",
				"Kolumna „Nazwa”: Wypełnij tę komórkę", "Kolumna „NIP”", "Kolumna „E-mail”", "Kolumna „Telefon”",
				"Kolumna „Rodzaj umowy”");
		assertThat(care().isTold(list, "todo", "keep")).contains("mend-notice-bad");
		assertThat(this.customers.find("delta@example.com", 5)).isEmpty();
		care().sends(list + "/drop");
		assertThat(care().reads(list)).contains("Pominięte z błędami");
		assertThat(care().isTold(list, "todo", "keep")).contains("Nowi klienci: 1", "Plik z wynikiem");
		assertThat(lists().result(list)).first().isEqualTo("Wczytano jako nowego klienta");
		assertThat(lists().result(list)).last().asString().startsWith("Nie wczytano: ").contains("Kolumna „NIP”");
		assertThat(new Clerk(this.web, "lead").sends(get(list + "/result.xlsx")).getResponse().getStatus())
			.isEqualTo(404);
	}

	@Test
	void whatChangesBetweenPreviewAndConfirmationIsSeenFirst() throws Exception {
		String list = uploaded(row("Firma", "Epsilon", "", "epsilon@example.com", "", ""));
		Clerk lead = new Clerk(this.web, "lead");
		String other = new CustomerList(lead).uploads(row("Firma", "Epsilon", "", "epsilon@example.com", "", ""));
		lead.sends(other, "todo", "keep");
		assertThat(care().isTold(list, "todo", "keep")).contains("zmieniły się w międzyczasie");
		assertThat(care().reads(list)).contains("Bez zmian</span> <span class=\"mend-muted\">1");
		assertThat(care().sends(get(other)).getResponse().getStatus()).isEqualTo(404);
		assertThat(this.customers.find("epsilon@example.com", 5)).hasSize(1);
	}

	@Test
	void aFileThatIsNoListIsRefused() throws Exception {
		assertThat(told("kind;name".getBytes(StandardCharsets.UTF_8))).contains("mend-notice-bad");
		assertThat(told(new byte[0])).contains("mend-notice-bad");
		byte[] template = lists().template();
		assertThat(told(template)).contains("mend-notice-bad");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template))) {
			assertThat(book.getSheetAt(0).getRow(0).getCell(3).getStringCellValue()).isEqualTo("E-mail *");
			assertThat(book.getSheetAt(0).getDataValidations()).hasSize(4);
		}
	}

	@Test
	void thousandsOfRowsAreKeptAtOnce() throws Exception {
		String list = uploaded(many(2_000, "hurt"));
		assertThat(care().isTold(list, "todo", "keep")).contains("Nowi klienci: 2");
		assertThat(facts(found("hurt1999@example.com").id())).containsExactly("CustomerImported");
	}

	@Test
	void whoCameWithAListIsInvitedWhenWanted() throws Exception {
		keeps(row("Firma", "Zeta Dom", "", "zeta@dom.example", "", ""));
		CustomerId id = found("zeta@dom.example").id();
		String page = "/staff/customers/" + id.value();
		assertThat(care().reads(page)).contains("Zaproś do portalu");
		assertThat(care().isTold(page + "/invitation")).contains("Zaproszenie jest w drodze")
			.doesNotContain("Zaproś do portalu");
		this.time.jobs();
		assertThat(this.mails.of(this.accounts.actor("zeta@dom.example"))).containsExactly("invitation");
		assertThat(care().isTold(page + "/invitation")).contains("Ktoś może się już logować");
	}

	@Test
	void whoCameWithAListAndRegistersHimselfIsTheSameCustomerOnceTheMailReachedHim() throws Exception {
		keeps(row("Firma", "Eta Lab", "", "eta@lab.example", "", ""));
		CustomerId id = found("eta@lab.example").id();
		assertThat(new Visitor(this.web).registers("Ktoś Inny", "Eta@lab.example", PASSWORD))
			.contains("Eta@lab.example")
			.doesNotContain("mend-steps");
		this.time.jobs();
		Actor login = this.accounts.actor("eta@lab.example");
		assertThat(this.customers.own(login).id()).isEqualTo(id);
		assertThat(this.customers.get(id).name()).isEqualTo("Eta Lab");
		assertThat(this.customers.find("eta@lab.example", 5)).hasSize(1);
		assertThat(this.mails.of(login)).containsExactly("invitation");
		assertThat(this.web.perform(formLogin().user("eta@lab.example").password(PASSWORD)).andReturn())
			.satisfies((refused) -> assertThat(refused.getResponse().getRedirectedUrl()).contains("error"));
	}

	@Test
	void whoCameWithAListIsNotEnteredAgainWhenHeCalls() throws Exception {
		keeps(row("Firma", "Theta Bar", "", "theta@bar.example", "", ""));
		NewCustomer caller = new NewCustomer(CustomerKind.COMPANY, "Theta", null, "theta@bar.example",
				"+48 601 100 100", Cast.POLISH, new Address("Theta", "ul. Prosta 1", "00-050", "Warszawa", "PL"));
		assertThatExceptionOfType(Refusal.class)
			.isThrownBy(() -> this.customers.enter(caller, this.cast.person("reception")))
			.satisfies((refusal) -> assertThat(refusal.key()).isEqualTo("customer.known"));
		assertThat(this.customers.find("theta@bar.example", 5)).hasSize(1);
	}

	@Test
	void onlyCareImports() throws Exception {
		for (String login : List.of("technician", "reception")) {
			Clerk clerk = new Clerk(this.web, login);
			assertThat(clerk.reads("/staff/customers")).doesNotContain(PAGE);
			assertThat(clerk.sends(get(PAGE)).getResponse().getRedirectedUrl()).isEqualTo("/staff");
			MvcResult answer = new CustomerList(clerk)
				.uploads(lists().sheet(row("Firma", "Eta", "", "eta@example.com", "", "")));
			assertThat(answer.getResponse().getRedirectedUrl()).doesNotContain("import/");
		}
	}

	private void keeps(String[]... rows) throws Exception {
		care().sends(uploaded(rows), "todo", "keep");
	}

	/** The preview of a list that care has uploaded. */
	private String uploaded(String[]... rows) throws Exception {
		return lists().uploads(rows);
	}

	private CustomerList lists() {
		return new CustomerList(care());
	}

	private String told(byte[] book) throws Exception {
		MvcResult answer = lists().uploads(book);
		return TaskPage.after(answer, this.web,
				org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user("care")
					.roles("STAFF", "CARE"));
	}

	private Customer found(String email) {
		return this.customers.find(email, 5)
			.stream()
			.filter((one) -> one.email().equals(email))
			.findFirst()
			.orElseThrow();
	}

	private List<String> facts(CustomerId id) {
		return this.journal.of(id.caseNumber()).stream().map(JournalEntry::code).toList();
	}

	private Clerk care() {
		return new Clerk(this.web, "care");
	}

}
