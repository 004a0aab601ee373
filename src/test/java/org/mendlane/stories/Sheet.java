package org.mendlane.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.mock.web.MockHttpServletResponse;

/** A spreadsheet that somebody has saved. */
final class Sheet {

	private Sheet() {
	}

	/** Its rows; nothing in them is a formula or becomes one. */
	static List<List<String>> rows(MockHttpServletResponse saved) throws IOException {
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(saved.getContentAsByteArray()))) {
			List<List<String>> rows = new ArrayList<>();
			for (Row row : book.getSheetAt(0)) {
				rows.add(IntStream.range(0, row.getLastCellNum()).mapToObj((at) -> safe(row.getCell(at))).toList());
			}
			return rows;
		}
	}

	private static String safe(Cell cell) {
		assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
		String text = cell.getStringCellValue();
		assertThat(cell.getCellStyle().getQuotePrefixed()).as(text).isEqualTo(text.matches("(?s)[=+\\-@\t\r].*"));
		return text;
	}

}
