package org.mendlane.intake;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;

/**
 * Writes a list as a spreadsheet, row by row, so that a long one needs no memory;
 * whatever stands in it is text and never a formula.
 */
public final class SheetWriter implements AutoCloseable {

	/** What such a file is called by those who send it. */
	public static final String CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

	private static final int IN_MEMORY = 100;

	private static final int WIDTH = 24 * 256;

	/** A cell cannot hold more. */
	private static final int LONGEST = 32_000;

	private static final String BEGINS_FORMULAS = "=+-@\t\r";

	private final SXSSFWorkbook workbook = new SXSSFWorkbook(IN_MEMORY);

	private final SXSSFSheet sheet;

	private final CellStyle quoted;

	private int rows;

	public SheetWriter(String title, List<String> headings) {
		this.sheet = this.workbook.createSheet(org.apache.poi.ss.util.WorkbookUtil.createSafeSheetName(title));
		this.quoted = this.workbook.createCellStyle();
		this.quoted.setQuotePrefixed(true);
		row(headings);
		Font bold = this.workbook.createFont();
		bold.setBold(true);
		CellStyle head = this.workbook.createCellStyle();
		head.setFont(bold);
		for (int at = 0; at < headings.size(); at++) {
			this.sheet.getRow(0).getCell(at).setCellStyle(head);
			this.sheet.setColumnWidth(at, WIDTH);
		}
		this.sheet.createFreezePane(0, 1);
	}

	/** One more row. */
	public void row(List<String> cells) {
		Row row = this.sheet.createRow(this.rows++);
		for (int at = 0; at < cells.size(); at++) {
			String text = cells.get(at);
			Cell cell = row.createCell(at);
			cell.setCellValue((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
			if (!text.isEmpty() && BEGINS_FORMULAS.indexOf(text.charAt(0)) >= 0) {
				cell.setCellStyle(this.quoted);
			}
		}
	}

	/** Everything so far, as an xlsx file of this name to be kept. */
	public void sendTo(HttpServletResponse response, String name) throws IOException {
		response.setContentType(CONTENT_TYPE);
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		this.workbook.write(response.getOutputStream());
	}

	@Override
	public void close() throws IOException {
		this.workbook.close();
	}

}
