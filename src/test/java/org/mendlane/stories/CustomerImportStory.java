package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
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
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** The shop brings its regular customers along in a spreadsheet. */
class CustomerImportStory extends Story {

	private static final String PAGE = "/staff/customers/import";

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
		assertThat(care().reads(list)).contains("wiersz 3, kolumna „Osoba czy firma”: „Spółdzielnia” nie ma na liście",
				"wiersz 3, kolumna „Nazwa”: Wypełnij tę komórkę", "wiersz 3, kolumna „NIP”",
				"wiersz 3, kolumna „E-mail”", "wiersz 3, kolumna „Telefon”", "wiersz 3, kolumna „Rodzaj umowy”");
		assertThat(care().isTold(list, "todo", "keep")).contains("mend-notice-bad");
		assertThat(this.customers.find("delta@example.com", 5)).isEmpty();
		care().sends(list + "/drop");
		assertThat(care().reads(list)).contains("Pominięte z błędami");
		assertThat(care().isTold(list, "todo", "keep")).contains("Nowi klienci: 1", "Plik z wynikiem");
		assertThat(result(list)).first().isEqualTo("Wczytano jako nowego klienta");
		assertThat(result(list)).last().asString().startsWith("Nie wczytano: ").contains("wiersz 3, kolumna „NIP”");
		assertThat(new Clerk(this.web, "lead").sends(get(list + "/result.xlsx")).getResponse().getStatus())
			.isEqualTo(404);
	}

	@Test
	void anImportInPartsMayStopAndGoOn() throws Exception {
		String list = uploaded(many(150, "czesc"));
		assertThat(care().isTold(list, "todo", "some")).contains("Wczytano 100 z 150", "Wczytaj resztę");
		assertThat(found("czesc99@example.com").name()).isEqualTo("czesc 99");
		assertThat(this.customers.find("czesc100@example.com", 5)).isEmpty();
		assertThat(care().reads(list)).contains("Wczytano 100 z 150");
		assertThat(result(list)).startsWith("Wczytano jako nowego klienta").endsWith("Jeszcze nie wczytano");
		assertThat(care().isTold(list, "todo", "some")).contains("Nowi klienci: 150");
		assertThat(care().isTold(list, "todo", "some")).contains("Nowi klienci: 150");
		for (int at : new int[] { 0, 99, 100, 149 }) {
			assertThat(facts(found("czesc" + at + "@example.com").id())).containsExactly("CustomerImported");
		}
	}

	@Test
	void whatLooksLikeAFormulaIsATextInTheResult() throws Exception {
		String list = uploaded(row("Firma", "=1+1", "", "formula@example.com", "", ""));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(list)))) {
			Cell name = book.getSheetAt(0).getRow(1).getCell(2);
			assertThat(name.getStringCellValue()).isEqualTo("=1+1");
			assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
		}
	}

	@Test
	void whatChangesBetweenPreviewAndConfirmationIsSeenFirst() throws Exception {
		String list = uploaded(row("Firma", "Epsilon", "", "epsilon@example.com", "", ""));
		Clerk lead = new Clerk(this.web, "lead");
		String other = address(uploaded(lead, sheet(row("Firma", "Epsilon", "", "epsilon@example.com", "", ""))));
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
		byte[] template = template(care());
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
			MvcResult answer = uploaded(clerk, sheet(row("Firma", "Eta", "", "eta@example.com", "", "")));
			assertThat(answer.getResponse().getRedirectedUrl()).doesNotContain("import/");
		}
	}

	private void keeps(String[]... rows) throws Exception {
		care().sends(uploaded(rows), "todo", "keep");
	}

	private static String[][] many(int rows, String mail) {
		return IntStream.range(0, rows)
			.mapToObj((at) -> row("Firma", mail + " " + at, "", mail + at + "@example.com", "", ""))
			.toArray(String[][]::new);
	}

	/** What the result says became of each row. */
	private List<String> result(String list) throws Exception {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(list)))) {
			return IntStream.rangeClosed(1, book.getSheetAt(0).getLastRowNum())
				.mapToObj((at) -> book.getSheetAt(0).getRow(at).getCell(0).getStringCellValue())
				.toList();
		}
	}

	private byte[] file(String list) throws Exception {
		return care().sends(get(list + "/result.xlsx").locale(Cast.POLISH)).getResponse().getContentAsByteArray();
	}

	/** The preview of a list that care has uploaded. */
	private String uploaded(String[]... rows) throws Exception {
		return address(uploaded(care(), sheet(rows)));
	}

	private static String address(MvcResult answer) {
		return String.valueOf(answer.getResponse().getRedirectedUrl());
	}

	private static MvcResult uploaded(Clerk clerk, byte[] book) throws Exception {
		return clerk.sends(multipart(PAGE).file(new MockMultipartFile("file", "klienci.xlsx", null, book)));
	}

	private String told(byte[] book) throws Exception {
		MvcResult answer = uploaded(care(), book);
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

	/** One row of the template, at an address in Warsaw. */
	private static String[] row(String kind, String name, String tax, String email, String phone, String contract) {
		return new String[] { kind, name, tax, email, phone, "ul. Prosta 1", "00-050", "Warszawa", "Polska", "",
				contract };
	}

	private byte[] template(Clerk clerk) throws Exception {
		return clerk.sends(get(PAGE + "/template.xlsx").locale(Cast.POLISH)).getResponse().getContentAsByteArray();
	}

	private byte[] sheet(String[]... rows) throws Exception {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template(care())));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int at = 0; at < rows.length; at++) {
				fill(book.getSheetAt(0).createRow(at + 1), rows[at]);
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private static void fill(Row row, String[] texts) throws IOException {
		for (int at = 0; at < texts.length; at++) {
			row.createCell(at).setCellValue(texts[at]);
		}
	}

	private Clerk care() {
		return new Clerk(this.web, "care");
	}

}
