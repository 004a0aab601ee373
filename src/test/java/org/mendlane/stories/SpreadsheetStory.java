package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customers;
import org.mendlane.intake.Column;
import org.mendlane.intake.ImportId;
import org.mendlane.intake.Imports;
import org.mendlane.intake.Spreadsheets;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;
import org.springframework.beans.factory.annotation.Autowired;

/** Many devices at once, from the template that the portal offers. */
class SpreadsheetStory extends Story {

	@Autowired
	Imports imports;

	@Autowired
	Spreadsheets spreadsheets;

	@Autowired
	Customers customers;

	@Autowired
	RepairOrders orders;

	@Test
	void fiftyDevicesBecomeOneOrderAfterTheirErrorsAreMended() throws IOException {
		Actor anna = this.cast.anna();
		ImportId draft = this.imports.upload("urządzenia.xlsx", new ByteArrayInputStream(filled(50)), anna);
		assertThat(this.imports.preview(draft, anna, true, 0).list()).hasSize(1);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> submit(draft, anna));
		int bad = this.imports.preview(draft, anna, true, 0).list().get(0).row();
		this.imports.change(draft, bad, Map.of(Column.FAULT, "Nie włącza się"), anna);
		RepairOrderId order = submit(draft, anna);
		this.time.jobs();
		assertThat(this.orders.devices(order)).hasSize(50);
		assertThat(submit(draft, anna)).isEqualTo(order);
		assertThat(this.mails.of(anna, "order-confirmed")).hasSize(1);
	}

	private RepairOrderId submit(ImportId draft, Actor actor) {
		return this.imports.submit(draft, this.customers.own(actor).address(), actor);
	}

	private byte[] filled(int rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(this.spreadsheets.template(Cast.POLISH)))) {
			Sheet sheet = book.getSheetAt(0);
			for (int i = 1; i <= rows; i++) {
				fill(sheet.createRow(i), i);
			}
			book.write(out);
		}
		return out.toByteArray();
	}

	/** Row 7 has no fault. */
	private static void fill(Row row, int number) {
		row.createCell(0).setCellValue("coffee");
		row.createCell(1).setCellValue("De’Longhi");
		row.createCell(2).setCellValue("Magnifica " + number);
		row.createCell(3).setCellValue("SN" + number);
		if (number != 7) {
			row.createCell(4).setCellValue("Kawa leci wolno");
		}
	}

}
