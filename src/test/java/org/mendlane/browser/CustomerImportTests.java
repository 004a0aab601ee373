package org.mendlane.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;

import com.microsoft.playwright.options.FilePayload;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mendlane.intake.SheetWriter;
import org.mendlane.intake.Spreadsheets;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Customers are imported in parts; whoever imports them sees how far it is and may stop
 * it.
 */
@BrowserTest
class CustomerImportTests {

	@LocalServerPort
	private int port;

	@Autowired
	private Spreadsheets spreadsheets;

	@Test
	void anImportIsStoppedAndGoesOn() throws IOException {
		try (Person care = Person.signIn("care", this.port)) {
			care.go("/staff/customers/import");
			care.see("#file").setInputFiles(new FilePayload("list.xlsx", SheetWriter.CONTENT_TYPE, list(250)));
			care.see("form[data-upload] button[type=submit]").click();
			care.page().waitForURL("**/import/*");
			care.page()
				.evaluate(
						"['button[value=keep]', '[data-import-stop]'].forEach(one => document.querySelector(one).click())");
			assertThat(care.see("[data-import-said]")).containsText("100");
			assertThat(care.see("[data-import-stop]")).isHidden();
			care.see("button[value=keep]").click();
			assertThat(care.see("a[href$='result.xlsx']")).isVisible();
			assertThat(care.see("button[value=keep]")).hasCount(0);
			assertThat(care.see("section [role=status]").last()).containsText("250");
		}
	}

	private byte[] list(int rows) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(
				new ByteArrayInputStream(this.spreadsheets.customers(Locale.ENGLISH)));
				ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (int at = 1; at <= rows; at++) {
				Row row = book.getSheetAt(0).createRow(at);
				String[] texts = { "Company", "Parts " + at, "", "parts" + at + "@example.com", "", "Prosta 1",
						"00-050", "Warszawa", "Poland", "", "" };
				for (int cell = 0; cell < texts.length; cell++) {
					row.createCell(cell).setCellValue(texts[cell]);
				}
			}
			book.write(out);
			return out.toByteArray();
		}
	}

}
