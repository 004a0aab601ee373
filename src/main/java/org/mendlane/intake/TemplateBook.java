package org.mendlane.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An empty spreadsheet: a sheet to fill, one with help, and the lists to choose from. */
class TemplateBook {

	private static final int LAST_ROW = SheetImport.MOST_ROWS;

	private static final byte[] PINE = { 0x14, 0x59, 0x4c };

	private final Plan plan;

	private final Vocabulary words;

	private final Locale locale;

	TemplateBook(Plan plan, Vocabulary words, Locale locale) {
		this.plan = plan;
		this.words = words;
		this.locale = locale;
	}

	byte[] bytes() {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			Sheet sheet = workbook.createSheet(text(this.plan.sheetKey()));
			headings(workbook, sheet);
			help(workbook);
			lists(workbook, sheet);
			workbook.write(out);
			return out.toByteArray();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void headings(XSSFWorkbook workbook, Sheet sheet) {
		Row row = sheet.createRow(0);
		row.setHeightInPoints(24);
		CellStyle style = headingStyle(workbook);
		CellStyle text = workbook.createCellStyle();
		text.setDataFormat(workbook.createDataFormat().getFormat("@"));
		CellStyle date = workbook.createCellStyle();
		date.setDataFormat(workbook.createDataFormat().getFormat("yyyy-mm-dd"));
		int at = 0;
		for (SheetColumn column : this.plan.columns()) {
			row.createCell(at).setCellValue(heading(column));
			row.getCell(at).setCellStyle(style);
			sheet.setColumnWidth(at, this.plan.widths().get(at) * 256);
			sheet.setDefaultColumnStyle(at, (column == Column.PURCHASED) ? date : text);
			at++;
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

	private void help(XSSFWorkbook workbook) {
		Sheet sheet = workbook.createSheet(text("intake.sheet.help"));
		CellStyle wrap = workbook.createCellStyle();
		wrap.setWrapText(true);
		wrap.setVerticalAlignment(VerticalAlignment.TOP);
		sheet.setColumnWidth(0, 26 * 256);
		sheet.setColumnWidth(1, 90 * 256);
		line(sheet, wrap, "", text(this.plan.helpKey(), LAST_ROW));
		this.plan.columns()
			.forEach((column) -> line(sheet, wrap, heading(column), text(column.helpKey(), column.longest())));
	}

	private static void line(Sheet sheet, CellStyle style, String heading, String text) {
		Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
		row.createCell(0).setCellValue(heading);
		row.createCell(1).setCellValue(text);
		row.forEach((cell) -> cell.setCellStyle(style));
	}

	private void lists(XSSFWorkbook workbook, Sheet sheet) {
		Sheet lists = workbook.createSheet(text("intake.sheet.lists"));
		int list = 0;
		for (int at = 0; at < this.plan.columns().size(); at++) {
			List<String> choices = this.plan.choices().get(this.plan.columns().get(at));
			if (choices != null) {
				fill(lists, list, choices);
				String letter = CellReference.convertNumToColString(list++);
				choice(sheet, at, "'%s'!$%s$1:$%s$%d".formatted(lists.getSheetName(), letter, letter, choices.size()));
			}
		}
		workbook.setSheetHidden(workbook.getSheetIndex(lists), true);
	}

	private static void fill(Sheet sheet, int column, List<String> values) {
		for (int i = 0; i < values.size(); i++) {
			Row row = (sheet.getRow(i) != null) ? sheet.getRow(i) : sheet.createRow(i);
			row.createCell(column).setCellValue(values.get(i));
		}
	}

	private static void choice(Sheet sheet, int column, String list) {
		DataValidationHelper helper = sheet.getDataValidationHelper();
		DataValidation validation = helper.createValidation(helper.createFormulaListConstraint(list),
				new CellRangeAddressList(1, LAST_ROW, column, column));
		validation.setShowErrorBox(true);
		validation.setSuppressDropDownArrow(true);
		sheet.addValidationData(validation);
	}

	private String heading(SheetColumn column) {
		return this.words.heading(column, this.locale) + (column.isRequired() ? " *" : "");
	}

	private String text(String key, Object... args) {
		return this.words.text(key, this.locale, args);
	}

	/** What the sheet to fill has: its name, its help, and its columns. */
	record Plan(String sheetKey, String helpKey, List<? extends SheetColumn> columns, List<Integer> widths,
			Map<? extends SheetColumn, List<String>> choices) {
	}

}
