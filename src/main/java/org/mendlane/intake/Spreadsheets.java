package org.mendlane.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import org.springframework.stereotype.Component;

/**
 * The empty spreadsheet that a customer fills with devices.
 */
@Component
public class Spreadsheets {

	private static final int LAST_ROW = SheetImport.MOST_ROWS;

	private static final byte[] PINE = { 0x14, 0x59, 0x4c };

	private static final int[] WIDTHS = { 22, 18, 22, 20, 50, 30, 16, 16 };

	private final Vocabulary words;

	Spreadsheets(Vocabulary words) {
		this.words = words;
	}

	/** The template in a language: a sheet to fill, one with help, and the lists. */
	public byte[] template(Locale locale) {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet devices = workbook.createSheet(this.words.text("intake.sheet.devices", locale));
			headings(workbook, devices, locale);
			help(workbook, locale);
			lists(workbook, devices, locale);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void headings(XSSFWorkbook workbook, Sheet sheet, Locale locale) {
		Row row = sheet.createRow(0);
		row.setHeightInPoints(24);
		CellStyle style = headingStyle(workbook);
		CellStyle text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		CellStyle date = workbook.createCellStyle();
		date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
		for (Column column : Column.values()) {
			row.createCell(column.ordinal())
				.setCellValue(this.words.heading(column, locale) + (column.isRequired() ? " *" : ""));
			row.getCell(column.ordinal()).setCellStyle(style);
			sheet.setColumnWidth(column.ordinal(), WIDTHS[column.ordinal()] * 256);
			sheet.setDefaultColumnStyle(column.ordinal(), (column == Column.PURCHASED) ? date : text);
		}
		sheet.createFreezePane(0, 1);
	}

	private static CellStyle headingStyle(XSSFWorkbook workbook) {
		XSSFFont font = workbook.createFont();
		font.setBold(true);
		font.setColor(IndexedColors.WHITE.getIndex());
		var style = workbook.createCellStyle();
		style.setFont(font);
		style.setFillForegroundColor(new XSSFColor(PINE, null));
		style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
		style.setVerticalAlignment(VerticalAlignment.CENTER);
		return style;
	}

	private void help(XSSFWorkbook workbook, Locale locale) {
		Sheet sheet = workbook.createSheet(this.words.text("intake.sheet.help", locale));
		CellStyle wrap = workbook.createCellStyle();
		wrap.setWrapText(true);
		wrap.setVerticalAlignment(VerticalAlignment.TOP);
		sheet.setColumnWidth(0, 26 * 256);
		sheet.setColumnWidth(1, 90 * 256);
		line(sheet, wrap, "", this.words.text("intake.help", locale, LAST_ROW));
		for (Column column : Column.values()) {
			line(sheet, wrap, this.words.heading(column, locale) + (column.isRequired() ? " *" : ""),
					this.words.text("intake.help." + column.field(), locale, column.longest()));
		}
	}

	private static void line(Sheet sheet, CellStyle style, String heading, String text) {
		Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
		row.createCell(0).setCellValue(heading);
		row.createCell(1).setCellValue(text);
		row.forEach((cell) -> cell.setCellStyle(style));
	}

	private void lists(XSSFWorkbook workbook, Sheet devices, Locale locale) {
		Sheet lists = workbook.createSheet(this.words.text("intake.sheet.lists", locale));
		List<String> kinds = this.words.kinds(locale);
		List<String> yesNo = List.of(this.words.text("intake.yes", locale), this.words.text("intake.no", locale));
		fill(lists, 0, kinds);
		fill(lists, 1, yesNo);
		String sheet = "'" + lists.getSheetName() + "'!";
		choice(devices, Column.KIND, sheet + "$A$1:$A$" + kinds.size());
		choice(devices, Column.WARRANTY, sheet + "$B$1:$B$2");
		workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
	}

	private static void fill(Sheet sheet, int column, List<String> values) {
		for (int i = 0; i < values.size(); i++) {
			Row row = (sheet.getRow(i) != null) ? sheet.getRow(i) : sheet.createRow(i);
			row.createCell(column).setCellValue(values.get(i));
		}
	}

	private static void choice(Sheet sheet, Column column, String list) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidationConstraint constraint = helper.createFormulaListConstraint(list);
		DataValidation validation = helper.createValidation(constraint,
				new CellRangeAddressList(1, LAST_ROW, column.ordinal(), column.ordinal()));
		validation.setShowErrorBox(true);
		validation.setSuppressDropDownArrow(true);
		sheet.addValidationData(validation);
	}

}
