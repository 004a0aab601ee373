package org.mendlane.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.MultiFormatWriter;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import org.junit.jupiter.api.Test;
import org.mendlane.shared.Refusal;

class LabelReaderTests {

	private final BarCodes codes = new BarCodes();

	private final LabelReader reader = new LabelReader(new Images(), this.codes);

	@Test
	void aSerialNumberIsReadFromAPhotoLargerThanTheLabel() throws IOException {
		BufferedImage code = ImageIO.read(new ByteArrayInputStream(this.codes.code128Png("SN-4711/B")));
		assertThat(read(photo(3000, 2200, code))).containsExactly("SN-4711/B");
	}

	@Test
	void aQrCodeIsReadToo() throws IOException {
		BufferedImage code = ImageIO.read(new ByteArrayInputStream(this.codes.qrPng("ECAM22.110-998877")));
		assertThat(read(photo(1200, 900, code))).containsExactly("ECAM22.110-998877");
	}

	@Test
	void whatAllDevicesOfTheKindShareComesLast() throws IOException, WriterException {
		BufferedImage goods = MatrixToImageWriter
			.toBufferedImage(new MultiFormatWriter().encode("5901234123457", BarcodeFormat.EAN_13, 380, 120));
		BufferedImage serial = ImageIO.read(new ByteArrayInputStream(this.codes.code128Png("A1B2C3")));
		assertThat(read(photo(1000, 900, goods, serial))).containsExactly("A1B2C3", "5901234123457");
	}

	@Test
	void aPhotoWithoutACodeAndWhatIsNoPhotoAreRefused() throws IOException {
		byte[] nothing = photo(800, 600);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(nothing)).withMessage("document.no-code");
		byte[] text = "SN-4711".getBytes(StandardCharsets.US_ASCII);
		assertThatExceptionOfType(Refusal.class).isThrownBy(() -> read(text)).withMessage("document.not-an-image");
	}

	private List<String> read(byte[] photo) {
		return this.reader.read("label.png", new ByteArrayInputStream(photo));
	}

	private static byte[] photo(int width, int height, BufferedImage... labels) throws IOException {
		BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = photo.createGraphics();
		graphics.setColor(new Color(0xE8E4DA));
		graphics.fillRect(0, 0, width, height);
		for (int i = 0; i < labels.length; i++) {
			graphics.drawImage(labels[i], 120, 100 + 400 * i, null);
		}
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(photo, "png", out);
		return out.toByteArray();
	}

}
