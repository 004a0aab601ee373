package org.mendlane.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;

import static org.mendlane.demo.Ink.box;
import static org.mendlane.demo.Ink.clear;
import static org.mendlane.demo.Ink.disc;
import static org.mendlane.demo.Ink.lit;
import static org.mendlane.demo.Ink.path;

/**
 * Buttons, screws, boards, gears: what most devices have.
 */
final class SmallParts {

	private static final Color BOARD = new Color(0x1f5c3f);

	private final Ink ink;

	SmallParts(Ink ink) {
		this.ink = ink;
	}

	void button(double cx, double cy, double r, Color color) {
		this.ink.fill(disc(cx + 2, cy + 4, r + 2), clear(Color.BLACK, .45));
		this.ink.plate(disc(cx, cy, r), color);
	}

	void knob(double cx, double cy, double r) {
		this.ink.fill(disc(cx + 4, cy + 8, r + 3), clear(Color.BLACK, .4));
		this.ink.metal(disc(cx, cy, r), true);
		this.ink.plate(disc(cx, cy, r * .74), Ink.STEEL);
		this.ink.line(path("M %s %s L %s %s".formatted(cx, cy - r * .3, cx, cy - r * .68)), new Color(0x303234),
				r * .1);
	}

	void light(double cx, double cy, Color color) {
		this.ink.glow(cx, cy, 22, color, .7);
		this.ink.fill(disc(cx, cy, 5), lit(color, .5));
	}

	void screw(double cx, double cy, double r) {
		this.ink.fill(disc(cx, cy, r + 3), clear(Color.BLACK, .5));
		this.ink.metal(disc(cx, cy, r), false);
		double a = this.ink.random().nextDouble() * Math.PI;
		for (double turn = a; turn < a + 3; turn += Math.PI / 2) {
			double dx = Math.cos(turn) * r * .55;
			double dy = Math.sin(turn) * r * .55;
			this.ink.line(path("M %s %s L %s %s".formatted(cx - dx, cy - dy, cx + dx, cy + dy)), new Color(0x3a3c3e),
					r * .28);
		}
	}

	void vents(double x, double y, double w, double step, int count) {
		for (int i = 0; i < count; i++) {
			this.ink.fill(box(x, y + i * step, w, step * .42, step * .4), clear(Color.BLACK, .72));
			this.ink.fill(box(x, y + i * step + step * .42, w, 2, 2), clear(Color.WHITE, .2));
		}
	}

	void cable(String way, Color color, double width) {
		Shape shape = path(way);
		AffineTransform before = this.ink.graphics().getTransform();
		this.ink.graphics().translate(4, 9);
		this.ink.line(shape, clear(Color.BLACK, .3), width + 4);
		this.ink.graphics().setTransform(before);
		this.ink.line(shape, lit(color, -.45), width);
		this.ink.line(shape, color, width * .66);
		this.ink.graphics().translate(-width * .1, -width * .16);
		this.ink.line(shape, clear(Color.WHITE, .3), width * .18);
		this.ink.graphics().setTransform(before);
	}

	void board(double x, double y, double w, double h) {
		this.ink.cast(box(x, y, w, h, 8), 5, 7);
		this.ink.plate(box(x, y, w, h, 8), BOARD);
		for (int i = 0; i < w * h / 2600; i++) {
			double tx = x + 10 + this.ink.random().nextDouble() * (w - 60);
			double ty = y + 10 + this.ink.random().nextDouble() * (h - 20);
			this.ink.line(
					path("M %s %s L %s %s L %s %s".formatted(tx, ty, tx + 18, ty,
							tx + 18 + this.ink.random().nextInt(14), Math.min(y + h - 6, ty + 10))),
					lit(BOARD, .22), 2);
		}
		chips(x, y, w, h);
	}

	private void chips(double x, double y, double w, double h) {
		for (int i = 0; i < Math.max(3, w * h / 9000); i++) {
			double size = 18 + this.ink.random().nextInt(34);
			double cx = x + 10 + this.ink.random().nextDouble() * Math.max(1, w - size - 20);
			double cy = y + 10 + this.ink.random().nextDouble() * Math.max(1, h - size - 20);
			if (this.ink.random().nextInt(3) == 0) {
				capacitor(cx, cy, size * .42);
			}
			else {
				chip(cx, cy, size);
			}
		}
	}

	void chip(double x, double y, double size) {
		for (double leg = y + 4; leg < y + size - 3; leg += 7) {
			this.ink.fill(box(x - 5, leg, size + 10, 3, 1), new Color(0xc9cccd));
		}
		this.ink.plate(box(x, y, size, size, 4), Ink.BLACK);
		this.ink.fill(disc(x + 7, y + 7, 2.5), clear(Color.WHITE, .5));
	}

	void capacitor(double cx, double cy, double r) {
		this.ink.fill(disc(cx + r * .25, cy + r * .4, r * 1.12), clear(Color.BLACK, .5));
		this.ink.metal(disc(cx, cy, r), false);
		this.ink.fill(new java.awt.geom.Arc2D.Double(cx - r, cy - r, 2 * r, 2 * r, 110, 140, java.awt.geom.Arc2D.CHORD),
				clear(new Color(0x1b2a52), .85));
	}

	void motor(double x, double y, double w, double h) {
		this.ink.cast(box(x, y, w, h, 18), 6, 10);
		this.ink.barrel(box(x, y, w, h, 18), new Color(0x9aa0a2));
		this.ink.barrel(box(x + w * .24, y - 3, w * .46, h + 6, 6), Ink.COPPER);
		for (double lx = x + w * .26; lx < x + w * .69; lx += 6) {
			this.ink.line(path("M %s %s L %s %s".formatted(lx, y, lx + 3, y + h)), clear(Color.BLACK, .25), 1.5);
		}
		this.ink.metal(box(x + w, y + h * .42, w * .2, h * .16, 4), false);
	}

	void battery(double x, double y, double w, double h, String label) {
		this.ink.cast(box(x, y, w, h, 14), 4, 6);
		this.ink.plate(box(x, y, w, h, 14), new Color(0x3a3e42));
		this.ink.fill(box(x + w * .08, y + h * .1, w * .84, h * .8, 8), new Color(0x4b5055));
		this.ink.text(label, x + w * .14, y + h * .34, Math.min(h * .16, w * .09), clear(Color.WHITE, .8));
		for (int i = 0; i < 4; i++) {
			this.ink.fill(box(x + w * .14, y + h * .46 + i * h * .08, w * (.3 + .1 * (i % 3)), h * .03, 2),
					clear(Color.WHITE, .4));
		}
	}

	/** A gear; worn ones have lost some of their teeth. */
	void gear(double cx, double cy, double r, int teeth, Color color, boolean worn) {
		Path2D path = new Path2D.Double();
		for (int i = 0; i < teeth * 4; i++) {
			double angle = 2 * Math.PI * i / (teeth * 4);
			boolean gone = worn && i / 4 < teeth / 5;
			double radius = (i % 4 < 2) ? (gone ? r * (.83 + .06 * this.ink.random().nextDouble()) : r) : r * .84;
			double px = cx + Math.cos(angle) * radius;
			double py = cy + Math.sin(angle) * radius;
			if (i == 0) {
				path.moveTo(px, py);
			}
			else {
				path.lineTo(px, py);
			}
		}
		path.closePath();
		Area ring = new Area(path);
		ring.subtract(new Area(disc(cx, cy, r * .16)));
		this.ink.cast(disc(cx, cy, r * .95), r * .04, r * .07);
		this.ink.plate(ring, color);
		this.ink.line(disc(cx, cy, r * .68), clear(Color.BLACK, .3), r * .025);
		this.ink.line(disc(cx + 1, cy + 2, r * .68), clear(Color.WHITE, .35), r * .012);
		this.ink.line(disc(cx, cy, r * .3), clear(Color.BLACK, .35), r * .03);
	}

	void roller(double x, double y, double w, double h) {
		this.ink.metal(box(x - h * .5, y + h * .3, w + h, h * .4, 6), false);
		this.ink.cast(box(x, y, w, h, 10), 4, 8);
		this.ink.barrel(box(x, y, w, h, 10), Ink.RUBBER);
	}

	void barCode(double x, double y, double w, double h) {
		double at = x;
		while (at < x + w) {
			double bar = 1.5 + this.ink.random().nextInt(3) * 1.6;
			this.ink.fill(new java.awt.geom.Rectangle2D.Double(at, y, bar, h), new Color(0x1d1d1d));
			at += bar + 2 + this.ink.random().nextInt(3) * 1.5;
		}
	}

	/** The little sticker with the case number that lies in every photo. */
	void sticker(double x, double y, double degrees, String number) {
		this.ink.at(x, y, degrees, 1, () -> {
			this.ink.cast(box(0, 0, 316, 104, 6), 4, 7);
			this.ink.fill(box(0, 0, 316, 104, 6),
					new GradientPaint(0, 0, new Color(0xfbfaf5), 316, 104, new Color(0xdedcd3)));
			barCode(18, 14, 276, 46);
			this.ink.text(number, 18, 91, Math.min(28, 440.0 / Math.max(1, number.length())), new Color(0x1d1d1d));
		});
	}

}
