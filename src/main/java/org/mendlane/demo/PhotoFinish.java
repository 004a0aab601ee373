package org.mendlane.demo;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/**
 * What a camera adds: darker corners, a warm or cold tint, grain, JPEG.
 */
final class PhotoFinish {

	private PhotoFinish() {
	}

	static byte[] jpeg(BufferedImage image, Random random) {
		develop(image, random);
		ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
		ImageWriteParam settings = writer.getDefaultWriteParam();
		settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		settings.setCompressionQuality(.82f);
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(400_000);
		try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
			writer.setOutput(out);
			writer.write(null, new IIOImage(image, null, null), settings);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		finally {
			writer.dispose();
		}
		return bytes.toByteArray();
	}

	private static void develop(BufferedImage image, Random random) {
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		int width = image.getWidth();
		int height = image.getHeight();
		int warm = random.nextInt(17) - 6;
		int noise = random.nextInt() | 1;
		for (int y = 0; y < height; y++) {
			float dy = 2f * y / height - 1;
			for (int x = 0; x < width; x++) {
				float dx = 2f * x / width - 1;
				noise ^= noise << 13;
				noise ^= noise >>> 17;
				noise ^= noise << 5;
				float far = dx * dx + dy * dy;
				int shade = (int) (256 * (1.04f - .13f * far * far));
				int grain = ((noise & 15) + (noise >>> 28)) - 15 >> 1;
				int i = y * width + x;
				pixels[i] = pixel(pixels[i], shade, grain, warm);
			}
		}
	}

	private static int pixel(int rgb, int shade, int grain, int warm) {
		int r = clamp(((rgb >> 16 & 255) * shade >> 8) + grain + warm);
		int g = clamp(((rgb >> 8 & 255) * shade >> 8) + grain + warm / 3);
		int b = clamp(((rgb & 255) * shade >> 8) + grain - warm);
		return r << 16 | g << 8 | b;
	}

	private static int clamp(int value) {
		return Math.max(0, Math.min(255, value));
	}

}
