package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mendlane.stories.CustomerList.many;
import static org.mendlane.stories.CustomerList.row;

import java.io.ByteArrayInputStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.journal.Journal;
import org.mendlane.journal.JournalEntry;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;

/** A long list of customers is imported in parts, and none of it is lost on the way. */
class ImportInPartsStory extends Story {

	@Autowired
	MockMvc web;

	@Autowired
	Customers customers;

	@Autowired
	Journal journal;

	private Clerk care;

	private CustomerList lists;

	@BeforeEach
	void careHasAList() {
		this.care = new Clerk(this.web, "care");
		this.lists = new CustomerList(this.care);
	}

	@Test
	void anImportMayStopAndGoOn() throws Exception {
		String list = this.lists.uploads(many(150, "czesc"));
		assertThat(this.care.isTold(list, "todo", "some")).contains("Wczytano 100 z 150", "Wczytaj resztę");
		assertThat(found("czesc99@example.com").name()).isEqualTo("czesc 99");
		assertThat(this.customers.find("czesc100@example.com", 5)).isEmpty();
		assertThat(this.care.reads(list)).contains("Wczytano 100 z 150");
		assertThat(this.lists.result(list)).startsWith("Wczytano jako nowego klienta").endsWith("Jeszcze nie wczytano");
		assertThat(this.care.isTold(list, "todo", "some")).contains("Nowi klienci: 150");
		assertThat(this.care.isTold(list, "todo", "some")).contains("Nowi klienci: 150");
		for (int at : new int[] { 0, 99, 100, 149 }) {
			assertThat(this.journal.of(found("czesc" + at + "@example.com").id().caseNumber()))
				.extracting(JournalEntry::code)
				.containsExactly("CustomerImported");
		}
	}

	@Test
	void aListThatIsHalfImportedIsNotLostByTheNextOne() throws Exception {
		String half = this.lists.uploads(many(120, "polowa"));
		this.care.sends(half, "todo", "some");
		assertThat(this.care.reads(CustomerList.PAGE)).contains("wczytano tylko część", "href=\"" + half + "\"");
		MvcResult refused = this.lists.uploads(this.lists.sheet(many(1, "nastepna")));
		assertThat(refused.getResponse().getRedirectedUrl()).isEqualTo(CustomerList.PAGE);
		assertThat(refused.getFlashMap().get("refused")).asString().contains("„klienci.xlsx”", "tylko część");
		assertThat(this.care.reads(half)).contains("Wczytano 100 z 120", "Pomiń resztę");
		assertThat(this.care.isTold(half + "/end")).contains("Nowi klienci: 100");
		assertThat(this.lists.result(half)).endsWith("Jeszcze nie wczytano");
		assertThat(this.customers.find("polowa119@example.com", 5)).isEmpty();
		assertThat(this.care.reads(CustomerList.PAGE)).doesNotContain("wczytano tylko część");
		assertThat(this.lists.uploads(many(1, "nastepna"))).contains("import/");
	}

	@Test
	void whatIsWrongIsMendedInTheResultAndUploadedAgain() throws Exception {
		String list = this.lists.uploads(row("Firma", "Theta", "", "theta", "", ""));
		byte[] result = this.lists.file(list);
		String again = String.valueOf(this.lists.uploads(result).getResponse().getRedirectedUrl());
		assertThat(this.care.reads(again)).contains("Theta", "Kolumna „E-mail”");
	}

	@Test
	void whatLooksLikeAFormulaIsATextInTheResult() throws Exception {
		String list = this.lists.uploads(row("Firma", "=1+1", "", "formula@example.com", "", ""));
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(this.lists.file(list)))) {
			Cell name = book.getSheetAt(0).getRow(1).getCell(2);
			assertThat(name.getStringCellValue()).isEqualTo("=1+1");
			assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
		}
	}

	private Customer found(String email) {
		return this.customers.find(email, 5)
			.stream()
			.filter((one) -> one.email().equals(email))
			.findFirst()
			.orElseThrow();
	}

}
