package org.mendlane.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mendlane.shared.Refusal;

/**
 * Workbooks that no spreadsheet program writes.
 */
class WorkbookTests {

	private static final String SHEET = "xl/worksheets/sheet1.xml";

	private static final String STRINGS = "xl/sharedStrings.xml";

	private final Path folder;

	WorkbookTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void rowsThatStandTwiceOrBackwardsAreRefused() throws IOException {
		byte[] two = Sheets.of(Sheets.HEADINGS, List.of(Sheets.GOOD, Sheets.GOOD));
		refused(changed(two, SHEET, "r=\"3\"", "r=\"2\""));
		refused(changed(two, SHEET, "r=\"3\"", "r=\"0\""));
		refused(changed(two, SHEET, "r=\"2\"", "r=\"-2\""));
	}

	@Test
	void mergedAreasThatAreNoneAreRefused() throws IOException {
		byte[] merged = Sheets.made(Sheets.HEADINGS, List.of(Sheets.GOOD),
				(sheet) -> sheet.addMergedRegion(CellRangeAddress.valueOf("B2:B3")));
		refused(changed(merged, SHEET, "B2:B3", "some where"));
	}

	@Test
	void daysThatNoCalendarHasStayAsTheyAreWritten() throws IOException {
		byte[] dated = Sheets.made(Sheets.HEADINGS, List.of(Sheets.GOOD), WorkbookTests::purchased);
		assertThat(cell(dated, 6)).isEqualTo("2024-01-01");
		assertThat(cell(changed(dated, SHEET, "<v>45292.0</v>", "<v>-5</v>"), 6)).isEqualTo("-5");
		assertThat(cell(changed(dated, SHEET, "<v>45292.0</v>", "<v>NaN</v>"), 6)).isEqualTo("NaN");
	}

	@Test
	void charactersThatNobodyCanSeeAreLeftOut() throws IOException {
		byte[] good = Sheets.of(Sheets.HEADINGS, List.of(Sheets.GOOD));
		assertThat(cell(changed(good, STRINGS, "Lirika", "Li_x0000_ri_x0007_ka"), 2)).isEqualTo("Lirika");
		assertThat(cell(changed(good, STRINGS, "Lirika", "Liri\nka"), 2)).isEqualTo("Liri\nka");
	}

	private static void purchased(XSSFSheet sheet) {
		CellStyle style = sheet.getWorkbook().createCellStyle();
		style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("d.m.yyyy"));
		sheet.getRow(1).getCell(6).setCellValue(LocalDate.of(2024, 1, 1));
		sheet.getRow(1).getCell(6).setCellStyle(style);
	}

	private static byte[] changed(byte[] workbook, String part, String old, String now) throws IOException {
		String text = new String(Sheets.part(workbook, part), StandardCharsets.UTF_8);
		assertThat(text).contains(old);
		return Sheets.with(workbook, Map.of(part, text.replace(old, now).getBytes(StandardCharsets.UTF_8)));
	}

	private void refused(byte[] workbook) {
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> rows(workbook)).withMessage("intake.unreadable");
	}

	private String cell(byte[] workbook, int column) throws IOException {
		return Objects.requireNonNull(rows(workbook).get(1).get(column)).text();
	}

	private List<Map<Integer, RawCell>> rows(byte[] workbook) throws IOException {
		File file = Files.write(this.folder.resolve("list.xlsx"), workbook).toFile();
		List<Map<Integer, RawCell>> rows = new ArrayList<>();
		try (Workbook open = Workbook.open(file)) {
			open.read("Naprawy", (number, cells) -> rows.add(cells));
		}
		return rows;
	}

}
