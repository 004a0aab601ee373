package org.mendlane.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of all prints, read once; for one print at a time.
 */
class Typefaces {

	private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

	private static final Map<String, String> FAMILIES = Map.of("DejaVuSans", "DejaVu Sans", "DejaVuSansMono",
			"DejaVu Sans Mono");

	private static final int NORMAL = 400;

	private static final int BOLD = 700;

	private final Map<String, TrueTypeFont> read = new LinkedHashMap<>();

	/**
	 * Offers the fonts to a print; only those that it uses become part of the document.
	 */
	void offer(PdfRendererBuilder builder, PDDocument document) {
		FAMILIES.forEach((file, family) -> {
			builder.useFont(new Typeface(file + ".ttf", document), family, NORMAL, FontStyle.NORMAL, true);
			builder.useFont(new Typeface(file + "-Bold.ttf", document), family, BOLD, FontStyle.NORMAL, true);
		});
	}

	private TrueTypeFont font(String file) {
		return this.read.computeIfAbsent(file, (name) -> {
			try (InputStream in = Objects.requireNonNull(Typefaces.class.getResourceAsStream(FONTS + name), name)) {
				return new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	private final class Typeface extends PDFontSupplier {

		private final String file;

		private final PDDocument document;

		Typeface(String file, PDDocument document) {
			super(null);
			this.file = file;
			this.document = document;
		}

		@Override
		public PDFont supply() {
			try {
				return PDType0Font.load(this.document, font(this.file), true);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

	}

}
