package org.mendlane.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.LinearGradientPaint;
import java.awt.RadialGradientPaint;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.Random;

import static org.mendlane.demo.Ink.box;
import static org.mendlane.demo.Ink.clear;
import static org.mendlane.demo.Ink.disc;
import static org.mendlane.demo.Ink.lit;
import static org.mendlane.demo.Ink.path;

/**
 * What is broken, from close by: cracked glass or plastic, scratches, worn gears and
 * rollers.
 */
final class DamageDrawings {

	private static final Rectangle2D ALL = new Rectangle2D.Double(-60, -60, Workshop.WIDTH + 120,
			Workshop.HEIGHT + 120);

	private final Ink ink;

	private final SmallParts parts;

	private final Random random;

	DamageDrawings(Ink ink) {
		this.ink = ink;
		this.parts = new SmallParts(ink);
		this.random = ink.random();
	}

	/**
	 * A surface of the device that fills the picture, with an edge running out of focus.
	 */
	private void surface(Color color) {
		this.ink.fill(ALL, new LinearGradientPaint(0, 0, 700, 1200, new float[] { 0, .4f, 1 },
				new Color[] { lit(color, .3), color, lit(color, -.4) }));
		this.ink.glow(420, 320, 800, Color.WHITE, .25);
	}

	void crackedGlass() {
		surface(new Color(0x17191c));
		this.ink.fill(path("M -60 -60 L 1513 -60 L 1227 1260 L -60 1260 Z"),
				new GradientPaint(0, 0, new Color(0x30406b), 1300, 1200, new Color(0x8c5a64)));
		this.ink.fill(path("M 1513 -60 L 1660 -60 L 1660 1260 L 1227 1260 Z"), new Color(0x0d0e10));
		this.ink.fill(path("M 175 -60 L 725 -60 L 155 1260 L -325 1260 Z"),
				new GradientPaint(0, 0, clear(Color.WHITE, .2), 0, 1200, clear(Color.WHITE, .02)));
		double cx = 830 + this.random.nextInt(120);
		double cy = 500 + this.random.nextInt(120);
		for (int i = 0; i < 26; i++) {
			crack(cx, cy, i * 2 * Math.PI / 26 + this.random.nextDouble() * .2, 240 + this.random.nextInt(760));
		}
		for (int ring = 40; ring < 330; ring += 40 + ring / 4) {
			web(cx, cy, ring);
		}
		this.ink.glow(cx, cy, 90, Color.WHITE, .75);
	}

	/** A line that breaks its direction as it runs and gets thinner. */
	private void crack(double x, double y, double angle, double length) {
		double step = length / 9;
		double way = angle;
		for (int i = 0; i < 9; i++) {
			way += (this.random.nextDouble() - .5) * .5;
			double nx = x + Math.cos(way) * step;
			double ny = y + Math.sin(way) * step;
			double width = 4.2 - i * .4;
			this.ink.line(path("M %s %s L %s %s".formatted(x + 2, y + 3, nx + 2, ny + 3)), clear(Color.BLACK, .5),
					width);
			this.ink.line(path("M %s %s L %s %s".formatted(x, y, nx, ny)), clear(Color.WHITE, .85 - i * .07),
					width * .6);
			x = nx;
			y = ny;
		}
	}

	private void web(double cx, double cy, double ring) {
		double px = cx + ring;
		double py = cy;
		for (double a = .25; a < 6.5; a += .25) {
			double r = ring * (.85 + .3 * this.random.nextDouble());
			double nx = cx + Math.cos(a) * r;
			double ny = cy + Math.sin(a) * r;
			if (this.random.nextInt(4) > 0) {
				this.ink.line(path("M %s %s L %s %s".formatted(px, py, nx, ny)), clear(Color.WHITE, .5), 1.8);
			}
			px = nx;
			py = ny;
		}
	}

	void crackedPlastic(Color color) {
		surface(color);
		this.ink.line(path("M -60 265 C 500 210 1100 250 1680 178"), clear(Color.BLACK, .55), 10);
		this.ink.line(path("M -60 275 C 500 220 1100 260 1680 188"), clear(Color.WHITE, .35), 4);
		this.parts.screw(330, 420, 44);
		this.parts.vents(1180, 330, 330, 46, 5);
		Path2D gap = new Path2D.Double();
		Path2D back = new Path2D.Double();
		gap.moveTo(360, 452);
		double y = 500;
		for (int x = 420; x < 1260; x += 70) {
			y += this.random.nextInt(90) - 24;
			double wide = 13 * (1 - (x - 420) / 900.0);
			gap.lineTo(x, y - wide);
			back.moveTo(x, y + wide);
			gap.lineTo(x + 30, y + 16);
		}
		this.ink.graphics().setStroke(new BasicStroke(1));
		this.ink.at(5, 7, 0, 1, () -> this.ink.line(gap, clear(Color.WHITE, .5), 7));
		this.ink.line(gap, new Color(0x0d0d0d), 12);
		this.ink.line(gap, clear(lit(color, -.6), .8), 5);
		crack(830, 700, 1.1, 260);
		crack(640, 600, -1.2, 200);
	}

	void scratches(Color color) {
		surface(color);
		for (int y = -40; y < 1240; y += 4) {
			this.ink.fill(new Rectangle2D.Double(-60, y, 1720, 1.6),
					clear(this.random.nextBoolean() ? Color.WHITE : Color.BLACK, .03 + .05 * this.random.nextDouble()));
		}
		this.ink.line(path("M 620 330 L 620 210 L 700 300 L 780 210 L 780 330"), clear(lit(color, .4), .6), 22);
		for (int i = 0; i < 15; i++) {
			double x = 320 + this.random.nextInt(500);
			double y = 420 + this.random.nextInt(340);
			double w = 260 + this.random.nextInt(520);
			double bend = this.random.nextInt(60) - 20;
			double width = 1.5 + this.random.nextInt(5);
			String way = "M %s %s Q %s %s %s %s";
			this.ink.line(path(way.formatted(x, y + 4, x + w / 2, y + bend + 4, x + w, y - 60)), clear(Color.BLACK, .5),
					width);
			this.ink.line(path(way.formatted(x, y, x + w / 2, y + bend, x + w, y - 64)),
					clear(new Color(0xf4f2ec), .85), width * .7);
		}
		this.ink.fill(path("M 980 520 Q 1040 490 1090 530 Q 1080 590 1010 580 Z"), clear(new Color(0xd9d9d6), .85));
		this.ink.line(path("M 980 520 Q 1040 490 1090 530"), clear(Color.BLACK, .6), 5);
	}

	void wornGear() {
		surface(new Color(0x5d6366));
		this.ink.fill(ALL, new RadialGradientPaint(800, 600, 900, new float[] { .3f, 1 },
				new Color[] { clear(Color.BLACK, 0), clear(Color.BLACK, .5) }));
		this.parts.gear(1290, 230, 330, 30, Ink.STEEL, false);
		this.ink.at(740, 620, -170, 1, () -> this.parts.gear(0, 0, 430, 40, new Color(0xd8c48f), true));
		this.parts.screw(740, 620, 62);
		for (int i = 0; i < 70; i++) {
			double x = 420 + this.random.nextGaussian() * 150;
			double y = 240 + this.random.nextGaussian() * 110;
			this.ink.fill(disc(x, y, 2 + this.random.nextInt(7)), clear(new Color(0xe7d7a8), .8));
		}
		this.ink.blot(470, 380, 190, 150, .3);
	}

	void wornRoller() {
		surface(new Color(0x6a6f70));
		this.ink.metal(new Rectangle2D.Double(-60, 500, 1720, 130), false);
		this.ink.cast(box(230, 300, 1120, 530, 60), 14, 26);
		this.ink.barrel(box(230, 300, 1120, 530, 60), Ink.RUBBER);
		for (int x = 250; x < 1330; x += 13) {
			double depth = Math.exp(-Math.pow((x - 820) / 200.0, 2));
			if (this.random.nextDouble() > depth * .9) {
				this.ink.line(path("M %s 306 Q %s 560 %s 824".formatted(x, x + 14, x)), clear(Color.BLACK, .4), 5);
			}
		}
		for (int i = 0; i < 120; i++) {
			double x = 820 + this.random.nextGaussian() * 150;
			double y = 380 + this.random.nextInt(400);
			double w = 30 + this.random.nextInt(110);
			this.ink.line(path("M %s %s L %s %s".formatted(x, y, x + w, y + this.random.nextInt(16) - 8)),
					clear(new Color(0xb0aca2), .2 + .35 * this.random.nextDouble()), 3);
		}
		this.ink.line(path("M 700 360 L 740 470 L 716 560 L 760 660 L 742 760"), clear(Color.BLACK, .8), 9);
	}

	void tornPad() {
		surface(new Color(0x3f5a66));
		this.ink.cast(disc(700, 640, 560), 16, 28);
		this.ink.plate(disc(700, 640, 560), new Color(0x2b2c2e));
		this.ink.hollow(disc(700, 640, 300), new Color(0x55585b));
		for (int i = 0; i < 60; i++) {
			double a = i * Math.PI / 30;
			this.ink.line(
					path("M %s %s L %s %s".formatted(700 + Math.cos(a) * 312, 640 + Math.sin(a) * 312,
							700 + Math.cos(a + .03) * (400 + this.random.nextInt(90)), 640 + Math.sin(a + .03) * 430)),
					clear(Color.BLACK, .3), 5);
		}
		this.ink.fill(path("M 880 180 Q 980 230 1040 300 L 1080 390 Q 1010 380 990 330 Q 930 300 900 250 Z"),
				new Color(0xd9c9a3));
		this.ink.line(path("M 880 180 Q 980 230 1040 300 L 1080 390 Q 1010 380 990 330 Q 930 300 900 250 Z"),
				clear(Color.BLACK, .7), 8);
		crack(1080, 390, 1.2, 220);
		crack(880, 180, 3.6, 200);
	}

	/** Steel rule along the lower edge, so that the size can be read. */
	void rule() {
		this.ink.at(60, 1060, -1.5, 1, () -> {
			this.ink.cast(box(0, 0, 1060, 96, 4), 4, 8);
			this.ink.fill(box(0, 0, 1060, 96, 4),
					new GradientPaint(0, 0, new Color(0xd7d9d8), 1060, 96, new Color(0x9a9e9f)));
			for (int mm = 0; mm < 66; mm++) {
				double h = (mm % 10 == 0) ? 44 : (mm % 5 == 0) ? 32 : 20;
				this.ink.fill(new Rectangle2D.Double(14 + mm * 15.6, 0, 2, h), new Color(0x26282a));
				if (mm % 10 == 0) {
					this.ink.text(String.valueOf(mm / 10), 20 + mm * 15.6, 76, 30, new Color(0x26282a));
				}
			}
		});
	}

}
