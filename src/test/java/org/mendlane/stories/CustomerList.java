package org.mendlane.stories;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MvcResult;

/** A list of customers that somebody fills in, uploads and gets a result of. */
final class CustomerList {

	static final String PAGE = "/staff/customers/import";

	private final Clerk clerk;

	CustomerList(Clerk clerk) {
		this.clerk = clerk;
	}

	/** One row of the template, at an address in Warsaw. */
	static String[] row(String kind, String name, String tax, String email, String phone, String contract) {
		return new String[] { kind, name, tax, email, phone, "ul. Prosta 1", "00-050", "Warszawa", "Polska", "",
				contract };
	}

	/** Companies called after their place in the list. */
	static String[][] many(int rows, String mail) {
		return IntStream.range(0, rows)
			.mapToObj((at) -> row("Firma", mail + " " + at, "", mail + at + "@example.com", "", ""))
			.toArray(String[][]::new);
	}

	byte[] template() throws Exception {
		return this.clerk.sends(get(PAGE + "/template.xlsx").locale(Cast.POLISH)).getResponse().getContentAsByteArray();
	}

	MvcResult uploads(byte[] book) throws Exception {
		return this.clerk.sends(multipart(PAGE).file(new MockMultipartFile("file", "klienci.xlsx", null, book)));
	}

	/** The preview of the uploaded rows. */
	String uploads(String[]... rows) throws Exception {
		return String.valueOf(uploads(sheet(rows)).getResponse().getRedirectedUrl());
	}

	/** What the result says became of each row. */
	List<String> result(String list) throws Exception {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file(list)))) {
			return IntStream.rangeClosed(1, book.getSheetAt(0).getLastRowNum())
				.mapToObj((at) -> book.getSheetAt(0).getRow(at).getCell(0).getStringCellValue())
				.toList();
		}
	}

	byte[] file(String list) throws Exception {
		return this.clerk.sends(get(list + "/result.xlsx").locale(Cast.POLISH)).getResponse().getContentAsByteArray();
	}

	byte[] sheet(String[]... rows) throws Exception {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(template()));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int at = 0; at < rows.length; at++) {
				fill(book.getSheetAt(0).createRow(at + 1), rows[at]);
			}
			book.write(out);
			return out.toByteArray();
		}
	}

	private static void fill(Row row, String[] texts) {
		for (int at = 0; at < texts.length; at++) {
			row.createCell(at).setCellValue(texts[at]);
		}
	}

}
