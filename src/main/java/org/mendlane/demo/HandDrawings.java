package org.mendlane.demo;

import java.awt.Color;
import java.awt.Shape;

import static org.mendlane.demo.Ink.box;
import static org.mendlane.demo.Ink.clear;
import static org.mendlane.demo.Ink.disc;
import static org.mendlane.demo.Ink.lit;
import static org.mendlane.demo.Ink.oval;
import static org.mendlane.demo.Ink.path;

/**
 * Power tool and headphones lying on the mat, and the parcel on the bench.
 */
final class HandDrawings {

	private final Ink ink;

	private final SmallParts parts;

	HandDrawings(Ink ink) {
		this.ink = ink;
		this.parts = new SmallParts(ink);
	}

	void toolFront(Color body) {
		this.ink.at(800, 560, -7, 1, () -> {
			drill(body);
			this.ink.text("18V-55", -30, -170, 56, clear(Color.WHITE, .9));
			this.parts.vents(250, -235, 110, 26, 6);
		});
	}

	/** The other side, with the screws of the half-shell. */
	void toolSide(Color body) {
		this.ink.at(800, 560, 6, 1, () -> this.ink.at(0, 0, 0, -1, () -> {
			drill(body);
			for (double[] at : new double[][] { { -60, -240 }, { 200, -240 }, { 330, -130 }, { 190, 90 },
					{ 240, 250 } }) {
				this.parts.screw(at[0], at[1], 13);
			}
			this.ink.plate(box(-60, -190, 190, 84, 6), new Color(0xe6e4da));
			this.parts.barCode(-44, -176, 158, 40);
		}));
	}

	private void drill(Color body) {
		Shape handle = path("M 60 -110 L 300 -110 C 290 40 330 160 352 300 L 130 300 C 120 170 80 60 60 -110 Z");
		Shape barrel = path("M -190 -290 L 300 -300 C 400 -298 430 -240 430 -190 C 430 -120 390 -96 320 -92"
				+ " L -120 -92 C -170 -96 -190 -130 -190 -190 Z");
		this.ink.cast(box(70, 290, 370, 150, 30), 14, 22);
		this.ink.cast(handle, 14, 22);
		this.ink.cast(barrel, 14, 22);
		this.ink.barrel(handle, Ink.RUBBER);
		for (int i = 0; i < 9; i++) {
			this.ink.line(path("M %s %s L %s %s".formatted(150 + i * 4, 10 + i * 26, 280 + i * 5, 4 + i * 26)),
					clear(Color.BLACK, .35), 7);
		}
		this.ink.barrel(path("M 40 -96 L 84 -96 C 94 -20 104 10 128 40 C 92 40 50 0 40 -96 Z"), new Color(0xc23b2a));
		this.ink.barrel(barrel, body);
		this.ink.barrel(box(-250, -276, 80, 172, 14), Ink.BLACK);
		this.ink.metal(path("M -250 -256 L -370 -236 L -370 -146 L -250 -126 Z"), false);
		this.ink.metal(path("M -370 -222 L -410 -206 L -410 -176 L -370 -160 Z"), false);
		this.ink.metal(box(-580, -199, 176, 16, 6), false);
		for (int i = 0; i < 8; i++) {
			this.ink.line(path("M %s -199 L %s -183".formatted(-560 + i * 17, -550 + i * 17)), clear(Color.BLACK, .5),
					4);
		}
		this.ink.plate(path("M 90 292 L 400 292 Q 440 294 440 330 L 440 420 Q 440 440 410 440 L 96 440 Q 70 440 70 414"
				+ " L 70 318 Q 70 292 90 292 Z"), Ink.BLACK);
		this.ink.plate(box(110, 350, 290, 60, 10), lit(body, -.1));
	}

	void audioFront(Color body) {
		this.ink.at(800, 590, 4, 1, () -> {
			band(body);
			cup(-380, 130, 8, body);
			cup(380, 130, -8, body);
		});
	}

	private void band(Color body) {
		Shape arc = path("M -380 40 C -400 -560 400 -560 380 40");
		this.ink.at(16, 26, 0, 1, () -> this.ink.line(arc, clear(Color.BLACK, .3), 80));
		this.ink.line(arc, lit(body, -.5), 74);
		this.ink.line(arc, body, 60);
		this.ink.line(path("M -368 0 C -380 -520 372 -520 366 -10"), lit(body, .25), 12);
		this.ink.line(path("M -300 -250 C -180 -430 180 -430 300 -250"), new Color(0x2b2c2e), 38);
		this.ink.metal(box(-404, -60, 48, 150, 14), true);
		this.ink.metal(box(356, -60, 48, 150, 14), true);
	}

	private void cup(double x, double y, double degrees, Color body) {
		this.ink.at(x, y, degrees, 1, () -> {
			this.ink.cast(oval(0, 0, 170, 215), 16, 24);
			this.ink.plate(oval(0, 0, 170, 215), body);
			this.ink.plate(oval(0, 0, 150, 194), new Color(0x2a2b2d));
			for (int i = 0; i < 28; i++) {
				this.ink.line(disc(Math.cos(i * .2244) * 146, Math.sin(i * .2244) * 188, 5), clear(Color.BLACK, .25),
						5);
			}
			this.ink.hollow(oval(0, 0, 92, 128), new Color(0x55585b));
			for (int i = -4; i <= 4; i++) {
				for (int j = -5; j <= 5; j++) {
					if (i * i * 300 + j * j * 400 < 6800) {
						this.ink.fill(disc(i * 17 + (j & 1) * 8, j * 20, 4), clear(Color.BLACK, .7));
					}
				}
			}
		});
	}

	/** Folded, the outer shells up. */
	void audioSide(Color body) {
		this.ink.at(800, 590, -5, 1, () -> {
			band(body);
			for (int side = -1; side <= 1; side += 2) {
				double x = 350.0 * side;
				this.ink.cast(oval(x, 130, 178, 210), 16, 24);
				this.ink.round(oval(x, 130, 178, 210), body);
				this.ink.metal(oval(x, 130, 120, 150), true);
				this.ink.plate(oval(x, 130, 112, 142), lit(body, .08));
				this.ink.text((side < 0) ? "L" : "R", x - 20, 152, 64, clear(Color.WHITE, .6));
			}
			this.parts.button(350, 310, 15, Ink.BLACK);
			this.parts.light(-350, 305, new Color(0x4aa8ff));
		});
	}

	void parcel(String number) {
		Color card = new Color(0xb88a57);
		this.ink.cast(path("M 372 850 L 830 992 L 1240 830 L 790 740 Z"), 26, 14);
		this.ink.blot(880, 930, 480, 90, .5);
		this.ink.plate(path("M 360 470 L 830 560 L 830 992 L 372 850 Z"), card);
		this.ink.plate(path("M 830 560 L 1260 450 L 1240 830 L 830 992 Z"), lit(card, -.24));
		this.ink.plate(path("M 360 470 L 800 380 L 1260 450 L 830 560 Z"), lit(card, .22));
		flaps(card);
		this.ink.at(0, 0, 0, 1, () -> {
			this.ink.graphics().translate(408, 560);
			this.ink.graphics().shear(0, .23);
			this.ink.plate(box(0, 0, 300, 200, 4), new Color(0xf7f5ee));
			this.parts.barCode(20, 22, 258, 74);
			this.ink.text(number, 20, 132, 28, new Color(0x1d1d1d));
			this.ink.text("MENDLANE", 20, 174, 24, new Color(0x14594c));
		});
		this.ink.at(0, 0, 0, 1, () -> {
			this.ink.graphics().translate(1040, 640);
			this.ink.graphics().shear(0, -.31);
			arrow(0);
			arrow(74);
		});
	}

	private void flaps(Color card) {
		this.ink.line(path("M 580 426 L 1046 505"), clear(Color.BLACK, .55), 3);
		this.ink.fill(path("M 545 432 L 612 419 L 1082 496 L 1010 514 Z"), clear(new Color(0xe3cfa0), .72));
		this.ink.fill(path("M 1010 514 L 1082 496 L 1080 590 L 1008 612 Z"), clear(new Color(0xd0b886), .7));
		for (int i = 0; i < 26; i++) {
			double y = 500 + i * 14;
			this.ink.line(path("M 366 %s L 830 %s".formatted(y, y + 94)), clear(lit(card, -.4), .07), 3);
		}
		this.ink.line(path("M 372 640 Q 420 660 436 700"), clear(Color.BLACK, .28), 3);
		this.ink.fill(path("M 780 981 L 830 992 L 880 973 L 830 940 Z"), clear(Color.BLACK, .2));
	}

	private void arrow(double x) {
		this.ink.fill(path("M %1$s 0 L %2$s 40 L %3$s 40 L %3$s 120 L %4$s 120 L %4$s 40 L %5$s 40 Z".formatted(x,
				x + 30, x + 12, x - 12, x - 30)), clear(new Color(0x2a1d10), .75));
		this.ink.fill(box(x - 32, 132, 64, 8, 2), clear(new Color(0x2a1d10), .75));
	}

}
