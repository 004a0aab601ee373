package org.mendlane.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.sql.DataSource;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.account.CompanyRight;
import org.mendlane.device.DeviceKind;
import org.mendlane.device.DeviceKinds;
import org.mendlane.repair.NewOrder;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Address;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;
import org.mendlane.testing.Tables;
import org.mendlane.text.PageTemplates;
import org.mendlane.text.Texts;
import org.mockito.ArgumentCaptor;
import org.mockito.Mockito;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Customers' spreadsheets, good and bad.
 */
class ImportsTests {

	private static final Actor ANNA = new Actor("anna", "Anna", Locale.forLanguageTag("pl"), Set.of(), 7L,
			CompanyRight.PERSON);

	private static final Actor EVA = new Actor("eva", "Eva", Locale.ENGLISH, Set.of(), 8L, CompanyRight.PERSON);

	private static final Address HOME = new Address("Anna Nowak", "ul. Długa 5", "80-831", "Gdańsk", "PL");

	private final DataSource database = Tables.of("V040__intake");

	private final RepairOrders orders = Mockito.mock();

	private final Texts texts = PageTemplates.texts();

	private final Vocabulary words = new Vocabulary(this.texts, kinds());

	private final Imports imports = new Imports(
			new ImportTables(JdbcClient.create(this.database), new JdbcTemplate(this.database), Clock.systemUTC()),
			new RowCheck(this.words, Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC)), this.words,
			this.orders);

	@Test
	void fiftyRowsBecomeOneOrder() throws IOException {
		Mockito.when(this.orders.submit(any(), any())).thenReturn(new RepairOrderId("SR260001234"));
		ImportId id = upload(Sheets.of(Sheets.HEADINGS, Collections.nCopies(50, Sheets.GOOD)));
		assertThat(this.imports.preview(id, ANNA, false, 0).good()).isEqualTo(50);
		assertThat(this.imports.submit(id, HOME, ANNA)).isEqualTo(this.imports.submit(id, HOME, ANNA));
		ArgumentCaptor<NewOrder> order = ArgumentCaptor.forClass(NewOrder.class);
		Mockito.verify(this.orders).submit(order.capture(), any());
		assertThat(order.getValue().devices()).hasSize(50).first().satisfies((device) -> {
			assertThat(device.kind()).isEqualTo("coffee");
			assertThat(device.purchased()).isEqualTo(LocalDate.of(2026, 3, 14));
			assertThat(device.warrantyClaimed()).isTrue();
		});
		assertRefused("intake.already-submitted", () -> this.imports.drop(id, 2, ANNA));
	}

	@Test
	void eachBadCellIsNamedAndCanBeCorrected() throws IOException {
		ImportId id = upload(Sheets.of(Sheets.HEADINGS,
				List.of(Sheets.GOOD, List.of("rower", "", "Lirika", "", "Nie grzeje", "", "wczoraj", "może"),
						List.of("Kavni aparat", "a".repeat(81), "X", "", "Y", "", "31.11.2025", ""),
						List.of("coffee", "Saeco", "X", "", "Y", "", "2027-01-01", ""))));
		ImportPreview preview = this.imports.preview(id, ANNA, true, 0);
		assertThat(preview.bad()).isEqualTo(3);
		assertThat(problems(preview.list().get(0))).containsExactly(
				"Arkusz „Naprawy”, wiersz 3, kolumna „Rodzaj urządzenia”: „rower” nie jest rodzajem urządzenia z naszej listy. Wybierz rodzaj z listy.",
				"Arkusz „Naprawy”, wiersz 3, kolumna „Producent”: Wypełnij tę komórkę.",
				"Arkusz „Naprawy”, wiersz 3, kolumna „Data zakupu”: „wczoraj” nie jest datą. Wpisz ją na przykład tak: 14.03.2026.",
				"Arkusz „Naprawy”, wiersz 3, kolumna „Zgłoszenie gwarancyjne”: „może” to ani tak, ani nie.");
		assertThat(problems(preview.list().get(1))).hasSize(2).first().asString().contains("80 znaków");
		assertRefused("intake.bad-rows-left", () -> this.imports.submit(id, HOME, ANNA));
		ImportRow row = this.imports.change(id, 3,
				Map.of(Column.KIND, "tiskalnik", Column.MAKER, "Zebra", Column.PURCHASED, "", Column.WARRANTY, "nie"),
				ANNA);
		assertThat(row.bad()).isFalse();
		this.imports.drop(id, 4, ANNA);
		this.imports.dropAllBad(id, ANNA);
		assertThat(this.imports.preview(id, ANNA, false, 9)).extracting(ImportPreview::rows, ImportPreview::page)
			.containsExactly(2, 0);
	}

	@Test
	void realDatesAndNumbersAreRead() throws IOException {
		ImportId id = upload(Sheets.made(Sheets.HEADINGS, List.of(Sheets.GOOD), (sheet) -> {
			CellStyle style = sheet.getWorkbook().createCellStyle();
			style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d.m.yyyy"));
			sheet.getRow(1).getCell(6).setCellValue(LocalDate.of(2025, 2, 3));
			sheet.getRow(1).getCell(6).setCellStyle(style);
			sheet.getRow(1).getCell(3).setCellValue(221700419012.0);
			sheet.getRow(1).getCell(7).setCellValue(true);
		}));
		ImportRow row = this.imports.preview(id, ANNA, false, 0).list().get(0);
		assertThat(row.bad()).isFalse();
		assertThat(row.value(Column.PURCHASED)).isEqualTo("2025-02-03");
		assertThat(row.value(Column.SERIAL)).isEqualTo("221700419012");
	}

	@Test
	void columnsMayStandInAnyOrder() throws IOException {
		List<String> headings = new ArrayList<>(Sheets.HEADINGS);
		List<String> row = new ArrayList<>(Sheets.GOOD);
		Collections.reverse(headings);
		Collections.reverse(row);
		ImportId id = upload(Sheets.of(headings, List.of(row)));
		assertThat(this.imports.preview(id, ANNA, false, 0).list().get(0).value(Column.MAKER)).isEqualTo("Saeco");
	}

	@Test
	void missingRenamedAndDoubledColumnsAreNamed() throws IOException {
		List<String> headings = new ArrayList<>(Sheets.HEADINGS);
		headings.set(3, "Nr fabr.");
		byte[] renamed = Sheets.of(headings, List.of(Sheets.GOOD));
		assertThat(refused("intake.column-renamed", renamed)).contains("„Naprawy”", "Numer seryjny", "D (Nr fabr.)");
		byte[] missing = Sheets.of(Sheets.HEADINGS.subList(0, 3), List.of(Sheets.GOOD));
		assertThat(refused("intake.column-missing", missing)).contains("brakuje kolumny: Opis usterki");
		headings.set(3, "Model");
		assertThat(refused("intake.column-twice", Sheets.of(headings, List.of(Sheets.GOOD)))).contains("C i D");
		assertThat(refused("intake.no-headings", Sheets.of(Sheets.GOOD, List.of()))).contains("„Naprawy”");
		assertThat(refused("intake.empty", Sheets.of(Sheets.HEADINGS, List.of()))).contains("„Naprawy”");
	}

	@Test
	void formulasAreNotReadAndMergedCellsRefused() throws IOException {
		ImportId id = upload(Sheets.made(Sheets.HEADINGS, List.of(Sheets.GOOD),
				(sheet) -> sheet.getRow(1).getCell(2).setCellFormula("CONCATENATE(\"a\",B2)")));
		assertThat(problems(this.imports.preview(id, ANNA, true, 0).list().get(0))).singleElement()
			.asString()
			.contains("wiersz 2", "kolumna „Model”", "formuł");
		assertThat(this.imports.change(id, 2, Map.of(Column.MAKER, "X"), ANNA).bad()).isTrue();
		assertThat(this.imports.change(id, 2, Map.of(Column.MODEL, "X"), ANNA).bad()).isFalse();
		byte[] merged = Sheets.made(Sheets.HEADINGS, List.of(Sheets.GOOD, Sheets.GOOD),
				(sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3")));
		assertThat(refused("intake.merged", merged)).contains("„Naprawy”", "B2:B3");
	}

	@Test
	void tenThousandRowsAreTakenAndNotOneMore() throws IOException {
		ImportId id = upload(Sheets.of(Sheets.HEADINGS, Collections.nCopies(10_000, Sheets.GOOD)));
		assertThat(this.imports.preview(id, ANNA, false, 0).pages()).isEqualTo(200);
		byte[] more = Sheets.of(Sheets.HEADINGS, Collections.nCopies(10_001, Sheets.GOOD));
		refused("intake.too-many-rows", more);
	}

	@Test
	void whatIsNoWorkbookIsRefused() throws IOException {
		byte[] good = Sheets.of(Sheets.HEADINGS, List.of(Sheets.GOOD));
		refused("intake.not-a-workbook", "kind;maker\ncoffee;Saeco".getBytes(StandardCharsets.UTF_8));
		refused("intake.not-a-workbook", new byte[0]);
		refused("intake.macros", Sheets.with(good, Map.of("xl/vbaProject.bin", new byte[10])));
		refused("intake.unreadable",
				Sheets.with(good, Map.of("xl/worksheets/sheet1.xml", "<worksheet".getBytes(StandardCharsets.UTF_8))));
		refused("intake.too-large", new byte[(20 << 20) + 1]);
	}

	@Test
	void bombsAndEntitiesDoNoHarm() throws IOException {
		byte[] good = Sheets.of(Sheets.HEADINGS, List.of(Sheets.GOOD));
		refused("intake.unpacks-too-large", Sheets.with(good, Map.of("xl/media/a.bin", new byte[130 << 20])));
		byte[] zeros = new byte[30 << 20];
		java.util.Arrays.fill(zeros, (byte) ' ');
		refused("intake.unreadable", Sheets.with(good, Map.of("xl/worksheets/sheet1.xml", zeros)));
		String sheet = new String(Sheets.part(good, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
		String entity = sheet.replaceFirst("<worksheet",
				"<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet");
		assertThat(entity).isNotEqualTo(sheet);
		refused("intake.unreadable",
				Sheets.with(good, Map.of("xl/worksheets/sheet1.xml", entity.getBytes(StandardCharsets.UTF_8))));
		String strings = new String(Sheets.part(good, "xl/sharedStrings.xml"), StandardCharsets.UTF_8);
		String laughs = strings.replaceFirst("<sst", "<!DOCTYPE sst [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><sst")
			.replace("Saeco", "&e;");
		assertThat(laughs).isNotEqualTo(strings);
		refused("intake.unreadable",
				Sheets.with(good, Map.of("xl/sharedStrings.xml", laughs.getBytes(StandardCharsets.UTF_8))));
	}

	@Test
	void anImportIsItsOwnersAlone() throws IOException {
		ImportId id = upload(Sheets.of(Sheets.HEADINGS, List.of(Sheets.GOOD)));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.imports.preview(id, EVA, false, 0));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.imports.drop(id, 2, EVA));
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.imports.submit(id, HOME, EVA));
		assertRefused("account.not-allowed",
				() -> this.imports.upload("x", new ByteArrayInputStream(new byte[0]), Actor.SYSTEM));
	}

	@Test
	void theTemplateReadsItselfInEveryLanguage() throws IOException {
		Spreadsheets spreadsheets = new Spreadsheets(this.words, new CustomerWords(this.words));
		for (String language : List.of("en", "pl", "sl")) {
			byte[] template = spreadsheets.template(Locale.forLanguageTag(language));
			java.nio.file.Files.createDirectories(java.nio.file.Path.of("target", "print"));
			java.nio.file.Files.write(java.nio.file.Path.of("target", "print", "template-" + language + ".xlsx"),
					template);
			refused("intake.empty", template);
			try (var workbook = new org.apache.poi.xssf.usermodel.XSSFWorkbook(new ByteArrayInputStream(template))) {
				XSSFSheet sheet = workbook.getSheetAt(0);
				assertThat(sheet.getDataValidations()).hasSize(2);
				assertThat(workbook.getSheetAt(1).getRow(2).getCell(1).getStringCellValue()).contains("Saeco");
				assertThat(workbook.isSheetHidden(2)).isTrue();
			}
		}
	}

	private ImportId upload(byte[] workbook) {
		return this.imports.upload("C:\\dom\\naprawy.xlsx", new ByteArrayInputStream(workbook), ANNA);
	}

	/** The sentence of the refusal in Polish. */
	private String refused(String key, byte[] workbook) {
		Refusal refusal = assertRefused(key, () -> upload(workbook));
		return this.texts.refusal(refusal, ANNA.language());
	}

	private static Refusal assertRefused(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
		Refusal refusal = org.assertj.core.api.Assertions.catchThrowableOfType(Refusal.class, call);
		assertThat(refusal).isNotNull().hasMessage(key);
		return refusal;
	}

	private static List<String> problems(ImportRow row) {
		List<String> problems = new ArrayList<>();
		row.cells().forEach((cell) -> {
			if (cell.problem() != null) {
				problems.add(cell.problem());
			}
		});
		return problems;
	}

	private static DeviceKinds kinds() {
		DeviceKinds kinds = Mockito.mock();
		Mockito.when(kinds.all())
			.thenReturn(List.of(new DeviceKind("coffee", "Coffee machine", "Ekspres do kawy", "Kavni aparat"),
					new DeviceKind("printer", "Printer", "Drukarka", "Tiskalnik")));
		return kinds;
	}

}
