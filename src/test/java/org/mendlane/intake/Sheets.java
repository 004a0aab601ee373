package org.mendlane.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Workbooks as customers make them, good and bad.
 */
final class Sheets {

	static final List<String> HEADINGS = List.of("Rodzaj urządzenia *", "PRODUCENT", "Model", "Numer seryjny",
			"opis  usterki", "Akcesoria", "Data zakupu", "Zgłoszenie gwarancyjne");

	static final List<String> GOOD = List.of("ekspres do kawy", "Saeco", "Lirika", "SN 1", "Nie grzeje", "zasilacz",
			"14.03.2026", "tak");

	private Sheets() {
	}

	static byte[] of(List<String> headings, List<List<String>> rows) throws IOException {
		return made(headings, rows, (sheet) -> {
		});
	}

	static byte[] made(List<String> headings, List<List<String>> rows, Consumer<XSSFSheet> change) throws IOException {
		try (XSSFWorkbook workbook = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			XSSFSheet sheet = workbook.createSheet("Naprawy");
			fill(sheet.createRow(0), headings);
			for (List<String> row : rows) {
				fill(sheet.createRow(sheet.getLastRowNum() + 1), row);
			}
			change.accept(sheet);
			workbook.write(out);
			return out.toByteArray();
		}
	}

	private static void fill(Row row, List<String> texts) {
		for (int i = 0; i < texts.size(); i++) {
			row.createCell(i).setCellValue(texts.get(i));
		}
	}

	/** The same workbook with some parts put in place of others, or added. */
	static byte[] with(byte[] workbook, Map<String, byte[]> parts) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook));
				ZipOutputStream zip = new ZipOutputStream(out)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (!parts.containsKey(entry.getName())) {
					put(zip, entry.getName(), in.readAllBytes());
				}
			}
			for (Map.Entry<String, byte[]> part : parts.entrySet()) {
				put(zip, part.getKey(), part.getValue());
			}
		}
		return out.toByteArray();
	}

	private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
		zip.putNextEntry(new ZipEntry(name));
		zip.write(bytes);
		zip.closeEntry();
	}

	static byte[] part(byte[] workbook, String name) throws IOException {
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				if (entry.getName().equals(name)) {
					return in.readAllBytes();
				}
			}
		}
		return "".getBytes(StandardCharsets.UTF_8);
	}

}
