package org.mendlane.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import javax.imageio.ImageIO;

import com.microsoft.playwright.options.FilePayload;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.mendlane.document.BarCodes;

/** Paper and pictures that people hold in their hands. */
final class Paper {

	private static final int DOTS_PER_INCH = 300;

	private static final AtomicInteger PHOTOS = new AtomicInteger();

	private Paper() {
	}

	/** The codes that a scanner finds on the first page. */
	static List<String> codes(byte[] pdf, BarCodes reader) {
		try (PDDocument document = Loader.loadPDF(pdf)) {
			return reader.decode(new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A photo as a camera makes it: none is like another. */
	static FilePayload photo(String name) {
		int blue = PHOTOS.incrementAndGet() * 37 % 256;
		BufferedImage picture = new BufferedImage(800, 600, BufferedImage.TYPE_INT_RGB);
		for (int x = 0; x < picture.getWidth(); x++) {
			for (int y = 0; y < picture.getHeight(); y++) {
				picture.setRGB(x, y, (x * 255 / 800) << 16 | (y * 255 / 600) << 8 | blue);
			}
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "jpg", bytes);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return new FilePayload(name, "image/jpeg", bytes.toByteArray());
	}

}
