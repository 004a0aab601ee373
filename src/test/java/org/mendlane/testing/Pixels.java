package org.mendlane.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/** A picture small enough for a test. */
public final class Pixels {

	private Pixels() {
	}

	/** It, as a PNG. */
	public static byte[] png() {
		return png(Color.ORANGE);
	}

	/** The one with this number: none is like another. */
	public static byte[] png(int number) {
		return png(Color.getHSBColor(number * .37f, 1, 1));
	}

	/** Another one. */
	public static byte[] png(Color color) {
		BufferedImage image = new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(color);
		graphics.fillOval(8, 8, 32, 32);
		graphics.dispose();
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			ImageIO.write(image, "png", out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toByteArray();
	}

}
