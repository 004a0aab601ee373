package org.mendlane.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Random;

import static org.mendlane.demo.Ink.box;
import static org.mendlane.demo.Ink.clear;
import static org.mendlane.demo.Ink.disc;
import static org.mendlane.demo.Ink.lit;
import static org.mendlane.demo.Ink.path;

/**
 * The room of the demo photos: a wall out of focus with a bench before it, or a mat seen
 * from above.
 */
final class Workshop {

	static final int WIDTH = 1600;

	static final int HEIGHT = 1200;

	/** Where devices stand. */
	static final int FLOOR = 985;

	/** Where the bench begins. */
	private static final int EDGE = 690;

	private static final int BLUR = 16;

	private static final Color[] WALLS = { new Color(0xb9bcb4), new Color(0xa7b0b3), new Color(0xc4bcae),
			new Color(0x9eaaa2) };

	private static final Color[] WOODS = { new Color(0xb98a58), new Color(0xa87a4c), new Color(0xc79d6e) };

	private static final Color[] MATS = { new Color(0x47665c), new Color(0x4d5d70), new Color(0x5c615f),
			new Color(0x3f5a66) };

	private final Ink ink;

	private final Random random;

	Workshop(Ink ink) {
		this.ink = ink;
		this.random = ink.random();
	}

	void standing() {
		Color wall = WALLS[this.random.nextInt(WALLS.length)];
		BufferedImage small = image(BLUR);
		Graphics2D g = graphics(small);
		g.scale(1.0 / BLUR, 1.0 / BLUR);
		wall(new Ink(g, this.random), wall);
		g.dispose();
		BufferedImage larger = image(BLUR / 4);
		g = graphics(larger);
		g.drawImage(small, 0, 0, larger.getWidth(), larger.getHeight(), null);
		g.dispose();
		this.ink.graphics()
			.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		this.ink.graphics().drawImage(larger, 0, 0, WIDTH, EDGE + 20, null);
		bench(WOODS[this.random.nextInt(WOODS.length)]);
	}

	private static BufferedImage image(int smaller) {
		return new BufferedImage(WIDTH / smaller, (EDGE + 20) / smaller, BufferedImage.TYPE_INT_RGB);
	}

	private static Graphics2D graphics(BufferedImage image) {
		Graphics2D g = image.createGraphics();
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
		return g;
	}

	/**
	 * Far behind and blurred afterwards: a shelf with boxes, hanging tools, a window's
	 * light.
	 */
	private void wall(Ink far, Color color) {
		far.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT),
				new GradientPaint(0, 0, lit(color, .3), WIDTH, 800, lit(color, -.3)));
		far.fill(new Rectangle2D.Double(0, 235, WIDTH, 22), lit(color, -.45));
		for (int x = 20 + this.random.nextInt(60); x < WIDTH; x += 110 + this.random.nextInt(170)) {
			int h = 70 + this.random.nextInt(110);
			Color crate = Color.getHSBColor(this.random.nextFloat(), .18f + .3f * this.random.nextFloat(),
					.3f + .35f * this.random.nextFloat());
			far.plate(box(x, 235 - h, 80 + this.random.nextInt(60), h, 6), crate);
		}
		for (int x = 80 + this.random.nextInt(80); x < WIDTH; x += 150 + this.random.nextInt(150)) {
			int h = 120 + this.random.nextInt(120);
			far.fill(box(x, 300, 18, h, 14), lit(color, -.55));
			far.fill(box(x - 12, 300 + h * .6, 42, h * .5, 24), new Color(0x7b3a2c));
		}
		far.glow(180, 120, 700, Color.WHITE, .5);
	}

	private void bench(Color wood) {
		this.ink.fill(new Rectangle2D.Double(0, EDGE, WIDTH, HEIGHT - EDGE), new LinearGradientPaint(0, EDGE, 0, HEIGHT,
				new float[] { 0, .25f, 1 }, new Color[] { lit(wood, -.3), wood, lit(wood, -.18) }));
		this.ink.fill(new Rectangle2D.Double(0, EDGE - 30, WIDTH, 44),
				new GradientPaint(0, EDGE - 30, clear(Color.BLACK, 0), 0, EDGE + 14, clear(Color.BLACK, .3)));
		grain(wood);
		for (double at : new double[] { .2, .52 }) {
			double y = EDGE + (HEIGHT - EDGE) * at;
			this.ink.line(path("M 0 %s L %s %s".formatted(y, WIDTH, y)), clear(Color.BLACK, .35), 2 + at * 3);
		}
		this.ink.fill(new Rectangle2D.Double(0, EDGE, WIDTH, HEIGHT - EDGE), new RadialGradientPaint(560, 860, 900,
				new float[] { 0, 1 }, new Color[] { clear(Color.WHITE, .26), clear(Color.BLACK, .16) }));
	}

	/** Finer and closer together the farther away. */
	private void grain(Color wood) {
		for (int i = 0; i < 120; i++) {
			double depth = Math.pow(this.random.nextDouble(), 1.6);
			double y = EDGE + 6 + depth * (HEIGHT - EDGE);
			double x = this.random.nextInt(WIDTH + 300) - 300;
			double w = 160 + this.random.nextInt(520);
			Color tone = clear(lit(wood, this.random.nextBoolean() ? -.4 : .18), .1 + .22 * depth);
			this.ink.line(path("M %s %s Q %s %s %s %s".formatted(x, y, x + w / 2,
					y + (this.random.nextDouble() - .5) * 14, x + w, y + (this.random.nextDouble() - .5) * 5)), tone,
					.8 + depth * 2.4);
		}
	}

	/** From above: a mat with a grid, screws in a tray and a screwdriver. */
	void above() {
		Color mat = MATS[this.random.nextInt(MATS.length)];
		this.ink.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), new RadialGradientPaint(620, 420, 1300,
				new float[] { 0, 1 }, new Color[] { lit(mat, .2), lit(mat, -.42) }));
		for (int x = 70; x < WIDTH; x += 100) {
			this.ink.line(path("M %s 0 L %s 1200".formatted(x, x)), clear(Color.WHITE, .07), 1.6);
		}
		for (int y = 50; y < HEIGHT; y += 100) {
			this.ink.line(path("M 0 %s L 1600 %s".formatted(y, y)), clear(Color.WHITE, .07), 1.6);
		}
		for (int i = 0; i < 60; i++) {
			double x = this.random.nextInt(WIDTH);
			double y = this.random.nextInt(HEIGHT);
			this.ink.line(path("M %s %s L %s %s".formatted(x, y, x + this.random.nextInt(60) - 30,
					y + this.random.nextInt(40) - 20)), clear(Color.WHITE, .06), 1.2);
		}
	}

	void tray(SmallParts parts, double x, double y) {
		this.ink.cast(box(x, y, 210, 130, 40), 5, 9);
		this.ink.metal(box(x, y, 210, 130, 40), false);
		this.ink.hollow(box(x + 12, y + 12, 186, 106, 32), new Color(0x8d9294));
		for (int i = 0; i < 9; i++) {
			parts.screw(x + 40 + this.random.nextInt(130), y + 36 + this.random.nextInt(60), 8);
		}
	}

	void screwdriver(double x, double y, double degrees) {
		this.ink.at(x, y, degrees, 1, () -> {
			this.ink.cast(box(0, 16, 250, 12, 6), 5, 9);
			this.ink.metal(box(0, 16, 250, 12, 6), false);
			this.ink.cast(box(240, 0, 190, 44, 30), 5, 10);
			this.ink.barrel(box(240, 0, 190, 44, 30), new Color(0xb9402f));
			this.ink.barrel(box(300, -2, 90, 48, 18), Ink.RUBBER);
			this.ink.fill(disc(432, 22, 9), clear(Color.BLACK, .35));
		});
	}

}
