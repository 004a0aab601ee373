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
 * Devices opened on the mat: a shell with its works.
 */
final class InsideDrawings {

	private static final Color RED = new Color(0xb3332a);

	private static final Color BLUE = new Color(0x2c5f9e);

	private static final Color SILICONE = new Color(0xd8d5c8);

	private final Ink ink;

	private final SmallParts parts;

	InsideDrawings(Ink ink) {
		this.ink = ink;
		this.parts = new SmallParts(ink);
	}

	private void shell(Shape outer, Shape inner, Color body) {
		this.ink.cast(outer, 16, 24);
		this.ink.plate(outer, body);
		this.ink.hollow(inner, lit(body, -.3));
	}

	private void corners(double x, double y, double w, double h) {
		for (double cx : new double[] { x, x + w }) {
			for (double cy : new double[] { y, y + h }) {
				this.ink.plate(disc(cx, cy, 22), new Color(0x6d7174));
				this.ink.fill(disc(cx, cy, 9), clear(Color.BLACK, .8));
			}
		}
	}

	void coffee(Color body) {
		shell(box(420, 130, 760, 880, 60), box(452, 162, 696, 816, 40), body);
		corners(484, 194, 632, 752);
		this.ink.cast(disc(650, 390, 150), 8, 14);
		this.ink.metal(disc(650, 390, 150), false);
		this.ink.plate(disc(650, 390, 100), Ink.STEEL);
		this.ink.metal(disc(650, 390, 34), true);
		this.parts.motor(560, 640, 250, 120);
		this.parts.board(880, 220, 220, 330);
		this.parts.gear(960, 760, 110, 34, new Color(0xe8e4d6), false);
		this.parts.gear(830, 840, 60, 20, new Color(0x2f3133), false);
		this.parts.cable("M 650 540 C 640 600 520 600 560 690", SILICONE, 22);
		this.parts.cable("M 760 330 C 860 230 820 560 900 640", SILICONE, 18);
		this.parts.cable("M 800 700 C 880 660 830 600 960 540", RED, 12);
		this.parts.cable("M 800 720 C 900 690 870 600 1000 545", BLUE, 12);
	}

	void printer(Color body) {
		shell(box(240, 200, 1120, 760, 50), box(272, 232, 1056, 696, 34), body);
		corners(306, 266, 988, 628);
		this.parts.roller(420, 300, 700, 74);
		this.parts.roller(420, 420, 700, 46);
		this.ink.metal(box(380, 520, 760, 26, 6), false);
		this.ink.cast(box(640, 492, 190, 110, 14), 6, 10);
		this.ink.plate(box(640, 492, 190, 110, 14), Ink.BLACK);
		for (Color toner : new Color[] { new Color(0x1c9fc9), new Color(0xc2347c), new Color(0xe0c22c), Ink.BLACK }) {
			this.ink.fill(box(658 + 40 * this.ink.random().nextInt(4), 506, 26, 30, 4), toner);
		}
		this.parts.gear(1196, 350, 76, 28, new Color(0xe8e4d6), false);
		this.parts.gear(1196, 480, 52, 20, new Color(0xe8e4d6), false);
		this.parts.board(400, 650, 420, 220);
		this.parts.motor(960, 700, 200, 130);
		this.parts.cable("M 820 760 C 880 700 900 820 970 770", RED, 12);
		this.ink.line(path("M 500 650 C 520 600 600 620 680 600"), new Color(0xe9e6dc), 26);
	}

	void laptop(Color body) {
		shell(box(260, 190, 1080, 760, 50), box(284, 214, 1032, 712, 36), body);
		corners(316, 246, 968, 648);
		this.parts.board(380, 270, 840, 300);
		fan(430, 400);
		this.ink.line(path("M 520 380 C 640 300 720 420 830 390"), Ink.COPPER, 34);
		this.ink.line(path("M 520 372 C 640 292 720 412 830 382"), clear(Color.WHITE, .35), 7);
		this.ink.metal(box(790, 330, 120, 120, 8), true);
		for (int i = 0; i < 2; i++) {
			this.ink.plate(box(980, 300 + i * 90, 210, 72, 4), new Color(0x1e6a47));
			for (int chip = 0; chip < 4; chip++) {
				this.parts.chip(994 + chip * 48, 318 + i * 90, 32);
			}
		}
		this.parts.battery(380, 620, 620, 250, "Li-Po 56 Wh");
		this.parts.board(1030, 640, 180, 210);
		this.parts.cable("M 690 622 C 700 590 720 580 740 560", RED, 9);
		this.parts.cable("M 712 622 C 722 590 744 580 764 560", Ink.BLACK, 9);
	}

	private void fan(double cx, double cy) {
		this.ink.plate(disc(cx, cy, 108), Ink.BLACK);
		for (int i = 0; i < 26; i++) {
			double a = i * Math.PI / 13;
			this.ink.line(path("M %s %s Q %s %s %s %s".formatted(cx + Math.cos(a) * 34, cy + Math.sin(a) * 34,
					cx + Math.cos(a + .2) * 70, cy + Math.sin(a + .2) * 70, cx + Math.cos(a + .5) * 98,
					cy + Math.sin(a + .5) * 98)), new Color(0x6c7072), 6);
		}
		this.ink.plate(disc(cx, cy, 36), new Color(0x4b4f52));
	}

	void phone(Color body) {
		shell(box(560, 90, 480, 960, 110), box(576, 106, 448, 928, 96), body);
		this.parts.board(610, 150, 380, 230);
		this.ink.metal(box(800, 180, 170, 150, 10), false);
		this.ink.metal(disc(670, 210, 40), true);
		this.ink.fill(disc(670, 210, 28), new Color(0x0c0d10));
		this.parts.battery(620, 400, 360, 420, "3,87 V  4500 mAh");
		this.parts.board(620, 850, 230, 140);
		this.ink.plate(box(870, 860, 120, 120, 20), new Color(0x4a4d50));
		this.parts.cable("M 700 850 C 690 830 640 820 640 800 L 630 370", new Color(0x93632b), 14);
		this.ink.at(230, 180, -14, .8, () -> {
			this.ink.cast(box(0, 0, 440, 920, 100), 16, 22);
			this.ink.glass(box(0, 0, 440, 920, 100), lit(body, -.1));
		});
	}

	void tool(Color body) {
		this.ink.at(800, 600, -4, 1, () -> {
			Shape outer = path(
					"M -330 -320 L 320 -330 C 430 -328 460 -260 460 -200 C 460 -120 410 -90 340 -86 L 320 300"
							+ " L 420 330 L 420 440 L 60 440 L 60 330 L 110 300 L 40 -86 L -330 -90 Z");
			Shape inner = path(
					"M -306 -296 L 316 -306 C 410 -304 436 -250 436 -200 C 436 -130 396 -114 316 -110 L 292 318"
							+ " L 392 346 L 392 416 L 88 416 L 88 346 L 138 318 L 66 -110 L -306 -114 Z");
			shell(outer, inner, body);
			this.parts.gear(-210, -200, 78, 26, Ink.STEEL, false);
			this.parts.gear(-90, -200, 50, 18, Ink.COPPER, false);
			this.parts.motor(-30, -272, 340, 146);
			this.ink.plate(box(90, -90, 130, 110, 12), Ink.BLACK);
			this.parts.board(150, 60, 120, 190);
			this.parts.cable("M 160 20 C 150 60 190 20 200 70", RED, 11);
			this.parts.cable("M 190 250 C 190 300 170 300 180 370", RED, 11);
			this.parts.cable("M 230 250 C 230 300 250 300 250 370", Ink.BLACK, 11);
			this.ink.metal(box(-420, -228, 112, 56, 10), false);
			for (double[] at : new double[][] { { -280, -130 }, { 20, -300 }, { 360, -290 }, { 340, 380 },
					{ 120, 380 } }) {
				this.parts.screw(at[0], at[1], 12);
			}
		});
	}

	void vacuum(Color body) {
		shell(oval(800, 570, 460, 430), oval(800, 570, 424, 394), body);
		this.ink.cast(disc(680, 560, 210), 10, 16);
		this.ink.metal(disc(680, 560, 210), false);
		this.ink.plate(disc(680, 560, 150), new Color(0x5b6063));
		fan(680, 560);
		this.ink.plate(box(930, 330, 200, 300, 26), new Color(0xf0ede2));
		for (int i = 0; i < 12; i++) {
			this.ink.line(path("M %s 350 L %s 610".formatted(946 + i * 15, 946 + i * 15)), clear(Color.BLACK, .3), 5);
		}
		this.parts.board(900, 700, 200, 130);
		this.parts.cable("M 800 720 C 840 800 860 740 910 760", RED, 13);
		this.parts.cable("M 780 740 C 820 830 850 780 910 790", BLUE, 13);
		this.ink.blot(560, 800, 90, 40, .35);
	}

	void kitchen(Color body) {
		shell(box(300, 330, 1000, 460, 200), box(330, 360, 940, 400, 170), body);
		this.parts.motor(780, 460, 330, 190);
		this.parts.gear(620, 540, 140, 40, new Color(0xc9b78e), true);
		this.parts.gear(450, 600, 80, 24, Ink.STEEL, false);
		this.ink.blot(560, 640, 120, 50, .3);
		this.parts.board(900, 385, 230, 60);
		this.parts.cable("M 1100 540 C 1200 520 1180 440 1130 420", RED, 12);
		for (double x : new double[] { 400, 640, 900, 1200 }) {
			this.parts.screw(x, 378, 12);
			this.parts.screw(x, 742, 12);
		}
	}

	void audio(Color body) {
		shell(oval(800, 570, 360, 420), oval(800, 570, 328, 388), body);
		this.ink.metal(disc(800, 620, 210), false);
		this.ink.plate(disc(800, 620, 192), new Color(0x2d2f31));
		for (int r = 60; r < 190; r += 26) {
			this.ink.line(disc(800, 620, r), clear(Color.WHITE, .14), 3);
		}
		this.ink.plate(disc(800, 620, 56), Ink.COPPER);
		this.parts.board(680, 230, 250, 130);
		this.parts.battery(600, 380, 150, 70, "400 mAh");
		this.parts.cable("M 760 360 C 740 420 780 400 790 430", RED, 10);
		this.parts.cable("M 860 360 C 900 420 860 440 880 470", Ink.BLACK, 10);
		this.ink.at(1240, 300, 14, 1, () -> {
			this.ink.cast(oval(0, 0, 150, 190), 12, 18);
			this.ink.plate(oval(0, 0, 150, 190), new Color(0x2a2b2d));
			this.ink.hollow(oval(0, 0, 84, 120), new Color(0x5b665f));
		});
	}

}
