package org.mendlane.intake;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import javax.xml.parsers.ParserConfigurationException;

import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.SharedStrings;
import org.apache.poi.xssf.model.StylesTable;
import org.mendlane.shared.Refusal;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * A stranger's xlsx file, read as a stream: no formula is calculated, no entity resolved,
 * no document kept.
 */
final class Workbook implements Closeable {

	private static final Pattern FROM_1904 = Pattern.compile("date1904=\"(?:1|true)\"");

	private final OPCPackage zip;

	private final XSSFReader reader;

	private final SharedStrings strings;

	private final StylesTable styles;

	private final boolean from1904;

	private Workbook(OPCPackage zip) throws IOException, OpenXML4JException {
		this.zip = zip;
		this.reader = new XSSFReader(zip);
		this.reader.setUseReadOnlySharedStringsTable(true);
		this.strings = this.reader.getSharedStringsTable();
		this.styles = this.reader.getStylesTable();
		try (InputStream in = this.reader.getWorkbookData()) {
			this.from1904 = FROM_1904.matcher(new String(in.readNBytes(1 << 16), StandardCharsets.UTF_8)).find();
		}
	}

	/** Refuses what is no xlsx file or cannot be read without danger. */
	static Workbook open(File file) {
		ZipGuard.check(file);
		return readable(() -> {
			OPCPackage zip = OPCPackage.open(file, PackageAccess.READ);
			try {
				return new Workbook(zip);
			}
			catch (IOException | OpenXML4JException | RuntimeException ex) {
				zip.revert();
				throw ex;
			}
		});
	}

	/** The names of the sheets in their order. */
	List<String> sheets() {
		return readable(() -> {
			List<String> names = new ArrayList<>();
			XSSFReader.SheetIterator sheets = sheetIterator();
			while (sheets.hasNext()) {
				sheets.next().close();
				names.add(sheets.getSheetName());
			}
			return names;
		});
	}

	/**
	 * Reads the rows of a sheet until the sink has enough, and answers the merged areas.
	 */
	List<String> read(String sheet, RowSink sink) {
		return readable(() -> {
			XSSFReader.SheetIterator sheets = sheetIterator();
			while (sheets.hasNext()) {
				try (InputStream in = sheets.next()) {
					if (sheets.getSheetName().equals(sheet)) {
						return parse(in, sink);
					}
				}
			}
			return List.of();
		});
	}

	private XSSFReader.SheetIterator sheetIterator() throws IOException, OpenXML4JException {
		return (XSSFReader.SheetIterator) this.reader.getSheetsData();
	}

	private List<String> parse(InputStream in, RowSink sink)
			throws IOException, SAXException, ParserConfigurationException {
		SheetHandler handler = new SheetHandler(this.strings, this.styles, this.from1904, sink);
		XMLReader parser = XMLHelper.newXMLReader();
		parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		parser.setContentHandler(handler);
		try {
			parser.parse(new InputSource(in));
		}
		catch (SheetHandler.Enough ex) {
			return handler.merged();
		}
		return handler.merged();
	}

	private static <T> T readable(Reading<T> reading) {
		try {
			return reading.get();
		}
		catch (UnsupportedFileFormatException ex) {
			throw refusal("intake.not-a-workbook", ex);
		}
		catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | POIXMLException | SAXException
				| ParserConfigurationException | IllegalArgumentException | IndexOutOfBoundsException
				| IllegalStateException ex) {
			throw refusal("intake.unreadable", ex);
		}
	}

	private static Refusal refusal(String key, Exception cause) {
		Refusal refusal = new Refusal(key);
		refusal.initCause(cause);
		return refusal;
	}

	@Override
	public void close() {
		this.zip.revert();
	}

	/** A look into the file. */
	private interface Reading<T> {

		T get() throws IOException, OpenXML4JException, SAXException, ParserConfigurationException;

	}

}
