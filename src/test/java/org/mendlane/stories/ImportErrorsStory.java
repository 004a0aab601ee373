package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.intake.Spreadsheets;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** A list of devices with mistakes comes back with a column that names them. */
class ImportErrorsStory extends Story {

	private static final int LAST_COLUMN = 8;

	@Autowired
	MockMvc web;

	@Autowired
	Spreadsheets spreadsheets;

	@Test
	void theListComesBackWithWhatIsWrongAndIsReadAgainWhenMended() throws Exception {
		Actor anna = this.cast.anna();
		String list = uploaded(anna, filled(row("coffee", "=1+1", "+48", "Nie grzeje"), row("rower", "Jura", "E6", ""),
				row("coffee", "J".repeat(90), "E6", "Cieknie")));
		assertThat(reader(anna).text(list)).contains(list + "/errors.xlsx", "Lista z kolumną błędów");
		MockHttpServletResponse errors = reader(anna).reads(list + "/errors.xlsx");
		List<List<String>> rows = Sheet.rows(errors);
		assertThat(rows.get(0)).startsWith("Co jest nie tak", "Rodzaj urządzenia", "Producent").hasSize(9);
		assertThat(rows.get(1)).startsWith("", "coffee", "=1+1", "+48");
		assertThat(rows.get(2).get(0)).contains("Kolumna „Rodzaj urządzenia”: „rower” nie jest rodzajem",
				"Kolumna „Opis usterki”: Wypełnij tę komórkę.");
		assertThat(rows.get(3).get(0)).isEqualTo("Kolumna „Producent”: Tekst ma więcej niż 80 znaków.");
		assertThat(reader(anna).text(uploaded(anna, errors.getContentAsByteArray())))
			.as("nothing is mended, and nothing is taken for right")
			.contains("Trzeba poprawić 2 wiersze", "wiersz 4, kolumna „Producent”");
		byte[] mended = changed(errors.getContentAsByteArray(), (sheet) -> {
			sheet.getRow(2).createCell(1).setCellValue("coffee");
			sheet.getRow(2).createCell(5).setCellValue("Nie mieli");
			sheet.getRow(3).createCell(2).setCellValue("Jura");
		});
		assertThat(reader(anna).text(uploaded(anna, mended))).contains("Zgłoś 3 urządzenia", "=1+1")
			.doesNotContain("errors.xlsx");
	}

	@Test
	void theColumnOfErrorsHidesNoColumnThatIsLeftOut() throws Exception {
		Actor anna = this.cast.anna();
		String list = uploaded(anna, filled(row("coffee", "Jura", "E6", "")));
		byte[] errors = reader(anna).reads(list + "/errors.xlsx").getContentAsByteArray();
		byte[] mended = changed(errors, (sheet) -> {
			sheet.getRow(1).createCell(5).setCellValue("Cieknie");
			for (Row row : sheet) {
				row.removeCell(row.getCell(LAST_COLUMN));
			}
		});
		assertThat(reader(anna).text(uploaded(anna, mended))).contains("Zgłoś jedno urządzenie");
	}

	@Test
	void itSpeaksTheReadersLanguageAndToNobodyElse() throws Exception {
		Actor ziga = this.cast.ziga();
		String list = uploaded(ziga, filled(row("coffee", "Jura", "E6", "")));
		assertThat(Sheet.rows(reader(ziga).reads(list + "/errors.xlsx")).get(1).get(0))
			.isEqualTo("Stolpec »Opis napake«: Izpolnite celico.");
		assertThat(reader(this.cast.anna()).status(list + "/errors.xlsx")).isEqualTo(404);
		assertThat(new Visitor(this.web).status(list + "/errors.xlsx")).isEqualTo(302);
	}

	private String uploaded(Actor who, byte[] workbook) throws Exception {
		MockMultipartFile file = new MockMultipartFile("file", "naprawy.xlsx", null, workbook);
		return Objects
			.requireNonNull(reader(who).sends(multipart("/portal/imports").file(file).with(csrf())).getRedirectedUrl());
	}

	private Visitor reader(Actor who) {
		return Visitor.customer(this.web, who);
	}

	private static List<String> row(String kind, String maker, String model, String fault) {
		return List.of(kind, maker, model, "", fault);
	}

	@SafeVarargs
	private byte[] filled(List<String>... rows) throws IOException {
		return changed(this.spreadsheets.template(Cast.POLISH), (sheet) -> {
			for (int i = 0; i < rows.length; i++) {
				Row row = sheet.createRow(i + 1);
				List<String> cells = new ArrayList<>(rows[i]);
				cells.forEach((cell) -> row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell));
			}
		});
	}

	private static byte[] changed(byte[] workbook, Consumer<XSSFSheet> change) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
			change.accept(book.getSheetAt(0));
			book.write(out);
		}
		return out.toByteArray();
	}

}
