package org.mendlane.intake;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Hears the elements of a sheet and hands on its rows; only one row is in memory.
 */
class SheetHandler extends DefaultHandler {

	private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cntrl}&&[^\\t\\n\\r]]");

	private final SharedStrings strings;

	private final StylesTable styles;

	private final boolean from1904;

	private final RowSink sink;

	private final List<String> merged = new ArrayList<>();

	private final StringBuilder text = new StringBuilder();

	private Map<Integer, RawCell> cells = new TreeMap<>();

	private int row;

	private int column;

	private String type = "n";

	private @Nullable String style;

	private boolean formula;

	private boolean listening;

	SheetHandler(SharedStrings strings, StylesTable styles, boolean from1904, RowSink sink) {
		this.strings = strings;
		this.styles = styles;
		this.from1904 = from1904;
		this.sink = sink;
	}

	/** The merged areas, such as B2:B4; known when the sheet has ended. */
	List<String> merged() {
		return this.merged;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
		switch (name) {
			case "row" -> startRow(attributes.getValue("r"));
			case "c" -> startCell(attributes);
			case "f" -> this.formula = true;
			case "v", "t" -> this.listening = true;
			case "mergeCell" ->
				this.merged.add(CellRangeAddress.valueOf(String.valueOf(attributes.getValue("ref"))).formatAsString());
			default -> {
			}
		}
	}

	private void startRow(@Nullable String number) throws SAXException {
		int next = (number != null) ? Integer.parseInt(number) : this.row + 1;
		if (next <= this.row) {
			throw new SAXException("Row " + next + " stands behind row " + this.row);
		}
		this.row = next;
		this.column = -1;
		this.cells = new TreeMap<>();
	}

	private void startCell(Attributes attributes) {
		String reference = attributes.getValue("r");
		String kind = attributes.getValue("t");
		this.column = (reference != null) ? new CellReference(reference).getCol() : this.column + 1;
		this.type = (kind != null) ? kind : "n";
		this.style = attributes.getValue("s");
		this.formula = false;
		this.text.setLength(0);
	}

	@Override
	public void characters(char[] chars, int start, int length) {
		if (this.listening) {
			this.text.append(chars, start, length);
		}
	}

	@Override
	public void endElement(String uri, String name, String qualified) throws SAXException {
		switch (name) {
			case "v", "t" -> this.listening = false;
			case "c" -> endCell();
			case "row" -> endRow();
			default -> {
			}
		}
	}

	private void endCell() {
		RawCell cell = new RawCell(this.formula ? "" : plain(value(this.text.toString())), this.formula);
		if (!cell.isBlank()) {
			this.cells.put(this.column, cell);
		}
	}

	private void endRow() throws SAXException {
		if (!this.cells.isEmpty() && !this.sink.row(this.row, this.cells)) {
			throw new Enough();
		}
	}

	private String value(String raw) {
		return switch (this.type) {
			case "s" -> this.strings.getItemAt(Integer.parseInt(raw.strip())).getString();
			case "b" -> raw.strip().equals("1") ? "true" : "false";
			case "n" -> raw.isBlank() ? "" : number(raw.strip());
			default -> raw;
		};
	}

	/** No database wants the characters that Excel writes as _x0000_. */
	private static String plain(String text) {
		return UNWRITABLE.matcher(text).replaceAll("");
	}

	private String number(String raw) {
		if (isDate()) {
			LocalDateTime date = DateUtil.getLocalDateTime(Double.parseDouble(raw), this.from1904);
			return (date != null) ? date.toLocalDate().toString() : raw;
		}
		BigDecimal number = new BigDecimal(raw).stripTrailingZeros();
		return (Math.abs((long) number.precision() - number.scale()) > 30) ? raw : number.toPlainString();
	}

	private boolean isDate() {
		if (this.style == null) {
			return false;
		}
		XSSFCellStyle format = this.styles.getStyleAt(Integer.parseInt(this.style));
		return format != null && DateUtil.isADateFormat(format.getDataFormat(), format.getDataFormatString());
	}

	/** The reader has seen what it wanted. */
	static final class Enough extends SAXException {

		private static final long serialVersionUID = 1L;

	}

}
