package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.account.Rights;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairOrderId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A customer finds all papers of all orders in one place. */
class DocumentsStory extends Story {

	private static final String LIST = "/portal/documents";

	private static final String ZIP = LIST + "/papers.zip";

	private static final Pattern PAPER = Pattern.compile("mend-list-main\" href=\"(/portal/files/\\d+)\"");

	@Autowired
	MockMvc web;

	@Autowired
	Documents documents;

	@Autowired
	Clock clock;

	@Test
	void whatThePagesOfHisCasesShowStandsInOneListTheNewestFirst() throws Exception {
		Actor anna = this.cast.anna();
		RepairId closed = home(anna);
		this.time.days(40);
		RepairId open = quoted(anna);
		List<String> papers = Stream.of(closed, open)
			.flatMap((device) -> Stream.of(device.order().number(), device.number()))
			.flatMap((number) -> papers(number).stream())
			.sorted((one, other) -> Long.compare(other.id().value(), one.id().value()))
			.map(DocumentsStory::file)
			.toList();
		assertThat(papers).hasSizeGreaterThan(5);
		assertThat(listed(anna, "")).containsExactlyElementsOf(papers);
		for (String paper : papers) {
			assertThat(reader(anna).status(paper)).as(paper).isEqualTo(200);
		}
		assertThat(reader(anna).text(LIST)).contains("/portal/devices/" + closed.number(), closed.order().number(),
				papers.size() + " dokumentów");
	}

	@ParameterizedTest
	@CsvSource({ "ADMIN, false, true", "DECISION, false, true", "REGULAR, false, false", "REGULAR, true, true",
			"ACCOUNTING, false, false", "ACCOUNTING, true, true" })
	void ofColleaguesOrdersIsListedWhatMayBeOpenedAndNothingElse(CompanyRight type, boolean seesAll, boolean sees)
			throws Exception {
		Actor company = this.cast.company();
		RepairId device = quoted(company);
		Actor person = this.cast.colleague(company, new Rights(type, seesAll, false, null, null));
		List<String> papers = Stream.of(device.number(), device.order().number())
			.flatMap((number) -> papers(number).stream())
			.map(DocumentsStory::file)
			.toList();
		assertThat(listed(person, "").containsAll(papers)).isEqualTo(sees);
		assertThat(listed(person, "?q=" + device.number()).isEmpty()).isEqualTo(!sees);
		assertThat(reader(person).status(ZIP)).isEqualTo(sees ? 200 : 404);
		for (String paper : papers) {
			assertThat(reader(person).status(paper)).as(paper).isEqualTo(sees ? 200 : 404);
			assertThat(listed(this.cast.anna(), "")).as("another customer").isEmpty();
		}
		assertThat(new Visitor(this.web).status(LIST)).as("nobody in particular").isEqualTo(302);
	}

	@Test
	void accountingIsLedThereAndNowhereToReport() throws Exception {
		Actor company = this.cast.company();
		quoted(company);
		this.bench.reports(company, "coffee");
		Actor person = this.cast.colleague(company, new Rights(CompanyRight.ACCOUNTING, true, false, null, null));
		assertThat(reader(person).text("/portal")).contains("btn-primary\" href=\"" + LIST + "\"");
		for (String page : List.of("/portal", LIST, "/portal/devices")) {
			assertThat(reader(person).text(page)).as(page)
				.contains("href=\"" + LIST + "\"")
				.doesNotContain("/portal/orders/new", "/portal/imports", "mend-next-do", "Wydrukuj kartę");
			assertThat(reader(company).text(page)).as(page).contains("/portal/orders/new", "href=\"" + LIST + "\"");
		}
		Actor blind = this.cast.colleague(company, CompanyRight.ACCOUNTING);
		assertThat(reader(blind).text(LIST)).contains("decyduje administrator firmy").doesNotContain("/orders/new");
	}

	@Test
	void theAddressNarrowsTheList() throws Exception {
		Actor company = this.cast.company();
		RepairId early = quoted(company);
		LocalDate first = LocalDate.now(this.clock);
		this.time.days(3);
		Actor colleague = this.cast.colleague(company, CompanyRight.DECISION);
		RepairOrderId late = this.bench.reports(colleague, "printer");
		String slip = file(papers(late.number()).get(0));
		String quote = file(this.documents.photos(early.number(), "quote").get(0));
		assertThat(listed(company, "?kind=quote")).containsExactly(quote);
		assertThat(reader(company).text(LIST)).contains("<option value=\"quote\"", "<option value=\"visit-report\"");
		assertThat(listed(company, "?q=1322printer")).as("the order of a serial number").containsExactly(slip);
		assertThat(listed(company, "?q=" + late.number() + "d1")).containsExactly(slip);
		assertThat(listed(company, "?q=magnifica")).contains(slip, quote);
		assertThat(listed(company, "?person=" + colleague.login())).containsExactly(slip);
		assertThat(listed(company, "?from=" + first.plusDays(1))).containsExactly(slip);
		assertThat(listed(company, "?to=" + first)).contains(quote).doesNotContain(slip);
		assertThat(reader(company).text(LIST + "?q=nothing")).contains("Żaden dokument nie pasuje");
		assertThat(reader(this.cast.anna()).text(LIST)).contains("Nie ma tu jeszcze dokumentów");
	}

	@ParameterizedTest
	@ValueSource(strings = { "?before=abc", "?before=99999999999999999999", "?kind=%3Cscript%3E", "?q=%25%27",
			"?person=%00x", "?from=2026-02-30", "?from=2026-03-02&to=2026-03-01" })
	void whatMakesNoSenseIsNoError(String query) throws Exception {
		assertThat(reader(this.cast.anna()).status(LIST + query)).isEqualTo(200);
	}

	@Test
	void manyAreShownPageByPage() throws Exception {
		Actor anna = this.cast.anna();
		RepairOrderId order = this.bench.reports(anna, "coffee");
		int before = papers(order.number()).size();
		for (int i = 0; i < 60; i++) {
			this.documents.store(order.number() + "D1", "quote", "q.pdf", "application/pdf", new byte[] { 1 },
					"system");
		}
		List<String> seen = new ArrayList<>();
		for (@Nullable
		String page = ""; page != null; page = older(anna, page)) {
			seen.addAll(listed(anna, page));
		}
		assertThat(seen).hasSize(60 + before).doesNotHaveDuplicates();
		assertThat(reader(anna).text(LIST)).contains(60 + before + " dokument");
		assertThat(listed(anna, "?before=" + seen.get(24).replaceAll("\\D", ""))).hasSize(25);
	}

	@Test
	void thoseShownCanBeTakenAwayInOneFile() throws Exception {
		Actor anna = this.cast.anna();
		RepairId device = quoted(anna);
		MockHttpServletResponse zip = reader(anna).reads(ZIP + "?kind=quote&before=1");
		assertThat(zip.getHeader("Content-Disposition")).contains("mendlane-papers.zip");
		assertThat(names(zip)).singleElement()
			.asString()
			.matches("\\d{4}-\\d\\d-\\d\\d wycena " + device.number() + "\\.pdf");
		assertThat(names(reader(anna).reads(ZIP))).hasSameSizeAs(listed(anna, "")).doesNotHaveDuplicates();
		assertThat(reader(anna).status(ZIP + "?q=nothing")).isEqualTo(404);
	}

	private @Nullable String older(Actor who, String page) throws Exception {
		return Pattern.compile("rel=\"next\" href=\"" + LIST + "([^\"]*)\"")
			.matcher(reader(who).text(LIST + page))
			.results()
			.map((found) -> found.group(1))
			.findFirst()
			.orElse(null);
	}

	private List<Document> papers(String number) {
		return this.documents.of(number).stream().filter(Document::isPaper).toList();
	}

	private static String file(Document document) {
		return "/portal/files/" + document.id().value();
	}

	private List<String> listed(Actor who, String query) throws Exception {
		return PAPER.matcher(reader(who).text(LIST + query))
			.results()
			.map((MatchResult found) -> found.group(1))
			.toList();
	}

	private Visitor reader(Actor who) {
		return Visitor.customer(this.web, who);
	}

	private static List<String> names(MockHttpServletResponse zip) throws IOException {
		List<String> names = new ArrayList<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.getContentAsByteArray()))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				assertThat(in.readAllBytes()).as(entry.getName()).isNotEmpty();
				names.add(entry.getName());
			}
		}
		return names;
	}

}
