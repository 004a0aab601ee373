package org.mendlane.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.Paint;
import java.awt.RadialGradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.Random;
import java.util.Scanner;

/**
 * Materials and lights with which demo photos are painted.
 */
final class Ink {

	static final Color BLACK = new Color(0x23, 0x25, 0x27);

	static final Color STEEL = new Color(0xb4, 0xb8, 0xba);

	static final Color RUBBER = new Color(0x34, 0x35, 0x36);

	static final Color COPPER = new Color(0xb8, 0x73, 0x3a);

	private static final float[] METAL = { 0, .18f, .34f, .52f, .74f, 1 };

	private final Graphics2D g;

	private final Random random;

	Ink(Graphics2D g, Random random) {
		this.g = g;
		this.random = random;
	}

	Graphics2D graphics() {
		return this.g;
	}

	Random random() {
		return this.random;
	}

	/** Runs a drawing in a moved, turned and scaled frame. */
	void at(double x, double y, double degrees, double scale, Runnable drawing) {
		AffineTransform before = this.g.getTransform();
		this.g.translate(x, y);
		this.g.rotate(Math.toRadians(degrees));
		this.g.scale(scale, Math.abs(scale));
		drawing.run();
		this.g.setTransform(before);
	}

	static Shape box(double x, double y, double w, double h, double round) {
		return new RoundRectangle2D.Double(x, y, w, h, round, round);
	}

	static Shape disc(double cx, double cy, double r) {
		return oval(cx, cy, r, r);
	}

	static Shape oval(double cx, double cy, double rx, double ry) {
		return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
	}

	/** A path in the letters of SVG: M L Q C Z with absolute coordinates. */
	static Shape path(String text) {
		Path2D path = new Path2D.Double();
		try (Scanner in = new Scanner(text).useLocale(java.util.Locale.ROOT)) {
			while (in.hasNext()) {
				switch (in.next()) {
					case "M" -> path.moveTo(in.nextDouble(), in.nextDouble());
					case "L" -> path.lineTo(in.nextDouble(), in.nextDouble());
					case "Q" -> path.quadTo(in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble());
					case "C" -> path.curveTo(in.nextDouble(), in.nextDouble(), in.nextDouble(), in.nextDouble(),
							in.nextDouble(), in.nextDouble());
					default -> path.closePath();
				}
			}
		}
		return path;
	}

	static Color lit(Color c, double by) {
		double t = Math.abs(by);
		int to = (by > 0) ? 255 : 0;
		return new Color(mix(c.getRed(), to, t), mix(c.getGreen(), to, t), mix(c.getBlue(), to, t), c.getAlpha());
	}

	static Color clear(Color c, double alpha) {
		return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) (255 * alpha));
	}

	private static int mix(int from, int to, double t) {
		return (int) Math.round(from + (to - from) * t);
	}

	void fill(Shape shape, Paint paint) {
		this.g.setPaint(paint);
		this.g.fill(shape);
	}

	void line(Shape shape, Paint paint, double width) {
		this.g.setPaint(paint);
		this.g.setStroke(new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
		this.g.draw(shape);
	}

	/** A flat face: light from above, a bright upper edge, a dark lower one. */
	void plate(Shape shape, Color color) {
		Rectangle2D b = shape.getBounds2D();
		fill(shape,
				new LinearGradientPaint((float) b.getX(), (float) b.getY(), (float) (b.getX() + b.getWidth() * .25),
						(float) b.getMaxY(), new float[] { 0, .35f, 1 },
						new Color[] { lit(color, .2), color, lit(color, -.34) }));
		rim(shape);
	}

	/** A body round about an upright axis, lit from the left. */
	void round(Shape shape, Color color) {
		Rectangle2D b = shape.getBounds2D();
		fill(shape,
				new LinearGradientPaint((float) b.getX(), 0, (float) b.getMaxX(), 0,
						new float[] { 0, .12f, .3f, .65f, .93f, 1 }, new Color[] { lit(color, -.45), lit(color, -.08),
								lit(color, .26), lit(color, -.08), lit(color, -.5), lit(color, -.36) }));
		rim(shape);
	}

	/** A body round about a level axis, lit from above. */
	void barrel(Shape shape, Color color) {
		Rectangle2D b = shape.getBounds2D();
		fill(shape,
				new LinearGradientPaint(0, (float) b.getY(), 0, (float) b.getMaxY(),
						new float[] { 0, .1f, .26f, .6f, .92f, 1 }, new Color[] { lit(color, -.2), lit(color, .12),
								lit(color, .34), lit(color, -.1), lit(color, -.5), lit(color, -.4) }));
		rim(shape);
	}

	/** Polished metal with the room in it. */
	void metal(Shape shape, boolean upright) {
		Rectangle2D b = shape.getBounds2D();
		Color[] colors = { new Color(0x6e7274), new Color(0xe9ebea), new Color(0x9da1a3), new Color(0xf6f6f4),
				new Color(0x84888a), new Color(0x54585a) };
		fill(shape,
				new LinearGradientPaint((float) b.getX(), (float) b.getY(),
						(float) (upright ? b.getMaxX() : b.getX() + 1), (float) (upright ? b.getY() + 1 : b.getMaxY()),
						METAL, colors));
		rim(shape);
	}

	/** Dark glass with a slanted reflection. */
	void glass(Shape shape, Color color) {
		Rectangle2D b = shape.getBounds2D();
		fill(shape, new GradientPaint((float) b.getX(), (float) b.getY(), lit(color, .12), (float) b.getMaxX(),
				(float) b.getMaxY(), lit(color, -.25)));
		Shape clip = this.g.getClip();
		this.g.clip(shape);
		double w = b.getWidth();
		Shape streak = path("M %s %s L %s %s L %s %s L %s %s Z".formatted(b.getX() + w * .08, b.getY(),
				b.getX() + w * .5, b.getY(), b.getX() + w * .22, b.getMaxY(), b.getX() - w * .2, b.getMaxY()));
		fill(streak, new GradientPaint(0, (float) b.getY(), clear(Color.WHITE, .22), 0, (float) b.getMaxY(),
				clear(Color.WHITE, .02)));
		this.g.setClip(clip);
		line(shape, clear(Color.BLACK, .5), 2);
	}

	/** A hole or a niche: dark, with a shadow under its upper edge. */
	void hollow(Shape shape, Color color) {
		Rectangle2D b = shape.getBounds2D();
		fill(shape, new GradientPaint(0, (float) b.getY(), lit(color, -.6), 0, (float) b.getMaxY(), color));
		Shape clip = this.g.getClip();
		this.g.clip(shape);
		for (int width = 26; width > 2; width -= 6) {
			line(shape, clear(Color.BLACK, .14), width);
		}
		this.g.setClip(clip);
		line(shape, clear(Color.WHITE, .16), 1.5);
	}

	private void rim(Shape shape) {
		Shape clip = this.g.getClip();
		this.g.clip(shape);
		line(shape, clear(Color.BLACK, .16), 9);
		AffineTransform before = this.g.getTransform();
		this.g.translate(1.5, 3);
		line(shape, clear(Color.WHITE, .28), 2.5);
		this.g.setTransform(before);
		this.g.setClip(clip);
		line(shape, clear(Color.BLACK, .42), 1.6);
	}

	/** What touches the table darkens it: a wide soft shadow and a narrow deep one. */
	void shadow(double cx, double cy, double rx, double ry) {
		blot(cx + rx * .1, cy, rx * 1.3, ry * 2.4, .42);
		blot(cx + rx * .02, cy, rx * 1.06, ry, .75);
	}

	void blot(double cx, double cy, double rx, double ry, double alpha) {
		AffineTransform before = this.g.getTransform();
		this.g.translate(cx, cy);
		this.g.scale(rx, ry);
		fill(disc(0, 0, 1), new RadialGradientPaint(0, 0, 1, new float[] { 0, .55f, 1 },
				new Color[] { clear(Color.BLACK, alpha), clear(Color.BLACK, alpha * .55), clear(Color.BLACK, 0) }));
		this.g.setTransform(before);
	}

	/** A soft shadow beside a shape that lies on the table. */
	void cast(Shape shape, double dx, double dy) {
		AffineTransform before = this.g.getTransform();
		this.g.translate(dx, dy);
		for (int width = 40; width >= 4; width -= 12) {
			line(shape, clear(Color.BLACK, .08), width);
		}
		fill(shape, clear(Color.BLACK, .42));
		this.g.setTransform(before);
	}

	void glow(double cx, double cy, double r, Color color, double alpha) {
		fill(disc(cx, cy, r), new RadialGradientPaint((float) cx, (float) cy, (float) r, new float[] { 0, 1 },
				new Color[] { clear(color, alpha), clear(color, 0) }));
	}

	void text(String text, double x, double y, double size, Color color) {
		this.g.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 1).deriveFont((float) size));
		this.g.setPaint(color);
		this.g.drawString(text, (float) x, (float) y);
	}

}
