package org.mendlane.document;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.List;

/**
 * Draws the strokes of a pen in black on white.
 */
final class Handwriting {

	private Handwriting() {
	}

	static byte[] png(List<List<int[]>> lines, int width, int height) {
		BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
		Graphics2D graphics = image.createGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, width, height);
		graphics.setColor(Color.BLACK);
		graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		graphics.setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		lines.forEach((line) -> graphics.draw(curve(line)));
		graphics.dispose();
		return Png.of(image);
	}

	/** Smooth from middle to middle, as the page draws it. */
	private static Path2D curve(List<int[]> line) {
		Path2D.Double path = new Path2D.Double();
		int[] before = line.get(0);
		path.moveTo(before[0], before[1]);
		for (int[] point : line) {
			path.quadTo(before[0], before[1], (before[0] + point[0]) / 2.0, (before[1] + point[1]) / 2.0);
			before = point;
		}
		path.lineTo(before[0], before[1]);
		return path;
	}

}
