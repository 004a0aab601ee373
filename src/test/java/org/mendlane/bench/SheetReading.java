package org.mendlane.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import javax.sql.DataSource;

import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.mendlane.account.Actor;
import org.mendlane.intake.Imports;
import org.xml.sax.InputSource;
import org.xml.sax.XMLReader;

/** A spreadsheet of 10,000 devices, against nothing but reading it. */
class SheetReading {

	private static final int ROWS = 10_000;

	private static final List<String> HEADINGS = List.of("Rodzaj urządzenia", "Producent", "Model", "Numer seryjny",
			"Opis usterki", "Akcesoria", "Data zakupu", "Zgłoszenie gwarancyjne");

	private static final List<String> CELLS = List.of("drukarka", "Zebra", "ZD421", "S-", "Nie drukuje", "zasilacz",
			"14.03.2026", "nie");

	private final Imports imports;

	private final DataSource database;

	private final Actor customer;

	SheetReading(Imports imports, DataSource database, Actor customer) {
		this.imports = imports;
		this.database = database;
		this.customer = customer;
	}

	void measure(Figures figures) throws Exception {
		byte[] sheet = sheet();
		double[] times = Stopwatch.medians(3, 7,
				() -> this.imports.upload("urządzenia.xlsx", new ByteArrayInputStream(sheet), this.customer),
				() -> read(sheet), () -> {
					read(sheet);
					return insert();
				});
		figures.times("S1", "spreadsheet of 10,000 rows, checked and kept", times[0],
				"streaming reader and a batch of the same rows", times[2], 2);
		figures.only("S2", "the same", times[0], "streaming reader alone", times[1]);
	}

	private static byte[] sheet() throws IOException {
		try (SXSSFWorkbook workbook = new SXSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			SXSSFSheet sheet = workbook.createSheet("Naprawy");
			for (int number = 0; number <= ROWS; number++) {
				Row row = sheet.createRow(number);
				for (int column = 0; column < HEADINGS.size(); column++) {
					String text = (number == 0) ? HEADINGS.get(column) : CELLS.get(column);
					row.createCell(column).setCellValue((text.equals("S-")) ? text + number : text);
				}
			}
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static int read(byte[] sheet) throws Exception {
		int[] cells = new int[1];
		try (OPCPackage zip = OPCPackage.open(new ByteArrayInputStream(sheet))) {
			XSSFReader reader = new XSSFReader(zip);
			XMLReader parser = XMLHelper.newXMLReader();
			parser.setContentHandler(new XSSFSheetXMLHandler(reader.getStylesTable(),
					new ReadOnlySharedStringsTable(zip), new Counter(cells), false));
			try (InputStream in = reader.getSheetsData().next()) {
				parser.parse(new InputSource(in));
			}
		}
		return cells[0];
	}

	private int insert() throws SQLException {
		try (Connection connection = this.database.getConnection();
				PreparedStatement statement = connection.prepareStatement("""
						insert into import_row (draft_id, row_no, kind, maker, model, serial, fault, accessories,
							purchased, warranty, problems, bad)
						values (%d, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', false)""".formatted(latestDraft(connection)))) {
			connection.setAutoCommit(false);
			for (int number = 1; number <= ROWS; number++) {
				statement.setInt(1, 2 * ROWS + number);
				for (int column = 0; column < CELLS.size(); column++) {
					statement.setString(column + 2, CELLS.get(column));
				}
				statement.addBatch();
				if (number % 500 == 0) {
					statement.executeBatch();
				}
			}
			connection.rollback();
			return ROWS;
		}
	}

	private static long latestDraft(Connection connection) throws SQLException {
		try (Statement statement = connection.createStatement();
				ResultSet latest = statement.executeQuery("select max(id) from import_draft")) {
			latest.next();
			return latest.getLong(1);
		}
	}

	private record Counter(int[] cells) implements SheetContentsHandler {

		@Override
		public void startRow(int row) {
			// only cells count
		}

		@Override
		public void endRow(int row) {
			// only cells count
		}

		@Override
		public void cell(String place, String text, XSSFComment comment) {
			this.cells[0]++;
		}

	}

}
