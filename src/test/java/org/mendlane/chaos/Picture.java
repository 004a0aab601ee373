package org.mendlane.chaos;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Random;

import javax.imageio.ImageIO;

/** Photos: of something orange, and of nothing at all. */
final class Picture {

	private static final String PIXELS = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4v4ABK8IuOmglAMngZ8H1+VlmAAAAAElFTkSuQmCC";

	private Picture() {
	}

	static byte[] png() {
		return Base64.getDecoder().decode(PIXELS);
	}

	/** Black and white dots: a small file, and a very large one as a photo is kept. */
	static byte[] noise(int side) throws IOException {
		BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
		DataBufferByte dots = (DataBufferByte) image.getRaster().getDataBuffer();
		new Random(1).nextBytes(dots.getData());
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		ImageIO.write(image, "png", out);
		return out.toByteArray();
	}

}
