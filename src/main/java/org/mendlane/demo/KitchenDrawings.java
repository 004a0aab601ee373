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
 * Coffee machine, kitchen mixer and vacuum cleaner, standing on the bench.
 */
final class KitchenDrawings {

	private final Ink ink;

	private final SmallParts parts;

	KitchenDrawings(Ink ink) {
		this.ink = ink;
		this.parts = new SmallParts(ink);
	}

	void coffeeFront(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 6, 380, 40);
		this.ink.round(path("M 560 270 L 1040 270 L 1060 340 L 540 340 Z"), clear(new Color(0x5b4a3a), .92));
		this.ink.round(box(545, 255, 510, 26, 12), Ink.BLACK);
		this.ink.round(box(490, 330, 620, 640, 44), body);
		this.ink.plate(box(520, 352, 560, 190, 26), lit(body, -.25));
		coffeePanel();
		this.ink.hollow(box(560, 566, 480, 330, 22), new Color(0x4a4c4e));
		coffeeNiche();
		this.ink.metal(box(505, 884, 590, 40, 10), false);
		this.parts.vents(545, 892, 510, 11, 3);
		this.ink.round(box(490, 918, 620, 62, 18), lit(body, -.35));
		this.parts.cable("M 1085 700 C 1150 700 1150 790 1132 876", Ink.STEEL, 17);
	}

	private void coffeePanel() {
		this.ink.glass(box(650, 382, 300, 96, 12), new Color(0x10202c));
		this.ink.text("COFFEE", 678, 424, 24, new Color(0x9ed7ff));
		this.ink.text("E-05   92°C", 678, 460, 28, new Color(0xffd38a));
		for (int i = 0; i < 5; i++) {
			this.parts.button(672 + i * 64, 512, 15, new Color(0xd5d8d8));
		}
		this.parts.knob(588, 446, 44);
		this.parts.knob(1014, 446, 44);
		this.parts.light(1014, 520, new Color(0xff5a3c));
	}

	private void coffeeNiche() {
		this.ink.round(box(690, 560, 220, 96, 16), Ink.BLACK);
		this.ink.metal(box(735, 640, 40, 62, 12), true);
		this.ink.metal(box(825, 640, 40, 62, 12), true);
		this.ink.blot(800, 886, 130, 18, .8);
		this.ink.line(path("M 895 770 C 960 770 950 845 880 838"), new Color(0xd9d6cc), 18);
		this.ink.round(path("M 700 738 L 900 738 C 898 830 872 882 842 884 L 758 884 C 728 882 702 830 700 738 Z"),
				new Color(0xf1efe8));
		this.ink.fill(oval(800, 740, 100, 17), new Color(0xfdfcf8));
		this.ink.fill(oval(800, 744, 88, 13), new Color(0x5b351c));
		this.ink.fill(oval(786, 743, 44, 7), new Color(0xa9713f));
	}

	void coffeeSide(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 6, 430, 40);
		this.parts.cable("M 1180 900 C 1330 900 1300 990 1480 1000", Ink.RUBBER, 20);
		this.ink.round(box(1010, 330, 190, 600, 34), clear(new Color(0x9fc0cf), .9));
		this.ink.fill(box(1022, 520, 166, 398, 26), clear(new Color(0x6aa3bd), .55));
		this.ink.round(path("M 620 300 L 990 300 L 1000 340 L 605 340 Z"), new Color(0x4b3d31));
		Shape side = path("M 470 352 Q 470 330 500 330 L 1030 330 Q 1060 330 1060 360 L 1060 970 L 640 970 L 640 880"
				+ " L 660 860 L 660 600 Q 660 566 620 562 L 500 556 Q 470 552 470 520 Z");
		this.ink.barrel(side, body);
		this.ink.round(box(420, 878, 640, 100, 20), lit(body, -.35));
		this.ink.metal(box(426, 868, 236, 22, 8), false);
		this.ink.metal(box(520, 556, 40, 104, 10), true);
		this.parts.vents(800, 420, 200, 24, 7);
		this.ink.line(box(690, 620, 330, 290, 20), clear(Color.BLACK, .5), 3);
		this.parts.screw(716, 646, 11);
		this.parts.screw(994, 884, 11);
		this.ink.plate(box(700, 680, 150, 90, 6), new Color(0xd7d8d4));
		this.parts.barCode(716, 694, 118, 34);
	}

	void mixerFront(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 8, 430, 42);
		this.ink.barrel(path("M 430 930 Q 430 890 520 888 L 1110 888 Q 1200 890 1200 940 L 1200 975 L 430 975 Z"),
				body);
		this.ink.round(path("M 985 900 C 1000 720 985 600 965 500 L 1165 500 C 1190 620 1180 760 1180 900 Z"), body);
		this.ink.metal(path("M 480 610 L 960 610 C 956 760 900 872 850 886 L 590 886 C 540 872 484 760 480 610 Z"),
				true);
		this.ink.metal(box(468, 598, 504, 24, 12), false);
		this.ink.line(path("M 488 650 C 400 650 400 800 520 800"), Ink.STEEL, 20);
		this.ink.metal(box(690, 520, 44, 110, 8), true);
		this.ink.barrel(path("M 440 420 C 440 330 560 290 760 290 L 1060 296 C 1180 306 1230 380 1225 450"
				+ " C 1220 520 1130 545 1000 545 L 560 540 C 470 536 440 490 440 420 Z"), body);
		this.ink.metal(disc(470, 424, 52), false);
		this.ink.fill(box(600, 404, 520, 20, 10), new Color(0xd9dcdb));
		this.parts.knob(1130, 452, 34);
		this.ink.text("MIXER 4.8L", 700, 390, 40, clear(Color.WHITE, .85));
	}

	void mixerSide(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 8, 300, 38);
		this.parts.cable("M 950 930 C 1150 900 1180 1010 1400 985", Ink.RUBBER, 20);
		this.ink.round(path("M 560 930 Q 570 890 640 888 L 960 888 Q 1030 890 1040 940 L 1040 975 L 560 975 Z"), body);
		this.ink.round(box(690, 480, 220, 420, 40), lit(body, -.12));
		this.ink.metal(path("M 570 620 L 1030 620 C 1024 760 980 872 930 886 L 670 886 C 620 872 576 760 570 620 Z"),
				true);
		this.ink.metal(box(558, 608, 484, 24, 12), false);
		this.ink.metal(box(780, 520, 40, 110, 8), true);
		this.ink.round(path("M 640 430 C 640 330 700 286 800 286 C 900 286 960 330 960 430 C 960 510 900 548 800 548"
				+ " C 700 548 640 510 640 430 Z"), body);
		this.parts.knob(800, 420, 64);
		this.parts.button(930, 470, 20, Ink.STEEL);
	}

	void vacuumFront(Color body) {
		this.ink.shadow(850, Workshop.FLOOR - 6, 420, 46);
		hose();
		this.ink.barrel(path("M 480 900 C 470 700 600 560 820 552 C 1080 545 1230 680 1262 900 Q 1266 960 1200 962"
				+ " L 540 962 Q 486 960 480 900 Z"), body);
		this.ink.round(path("M 560 860 C 560 720 650 620 800 612 C 870 610 900 640 900 700 L 900 900 L 600 900 Z"),
				clear(new Color(0x8fa3ad), .85));
		this.ink.fill(path("M 590 860 C 590 800 700 790 790 806 C 860 815 880 830 880 890 L 600 890 Z"),
				clear(new Color(0x6b6257), .8));
		wheel(1090, 850, 128);
		wheel(560, 925, 52);
		this.ink.line(path("M 700 566 C 760 470 960 470 1010 570"), Ink.BLACK, 34);
		this.ink.line(path("M 706 558 C 764 466 952 466 1002 560"), clear(Color.WHITE, .25), 6);
		this.parts.button(960, 640, 34, new Color(0xc23b2a));
		this.ink.text("2000 W", 940, 730, 34, clear(Color.WHITE, .8));
	}

	private void hose() {
		this.parts.cable("M 600 660 C 420 560 300 640 300 420 C 300 250 420 200 520 260", Ink.RUBBER, 64);
		for (double t = 0; t < 1; t += .02) {
			double u = 1 - t;
			double x = u * u * u * 600 + 3 * u * u * t * 420 + 3 * u * t * t * 300 + t * t * t * 300;
			double y = u * u * u * 660 + 3 * u * u * t * 560 + 3 * u * t * t * 640 + t * t * t * 420;
			this.ink.line(disc(x, y, 26), clear(Color.BLACK, .25), 4);
		}
		this.ink.barrel(box(490, 222, 190, 66, 30), Ink.BLACK);
		this.ink.metal(box(660, 234, 560, 42, 16), false);
	}

	private void wheel(double cx, double cy, double r) {
		this.ink.plate(disc(cx, cy, r), Ink.RUBBER);
		this.ink.plate(disc(cx, cy, r * .72), new Color(0x9a9fa2));
		this.ink.line(disc(cx, cy, r * .5), clear(Color.BLACK, .3), r * .05);
		this.ink.plate(disc(cx, cy, r * .24), Ink.BLACK);
	}

	void vacuumSide(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 6, 330, 44);
		this.parts.cable("M 930 880 C 1180 850 1160 1010 1420 990", Ink.RUBBER, 18);
		this.ink.round(path("M 520 940 C 500 700 590 540 800 536 C 1010 540 1100 700 1080 940 Q 1078 962 1040 962"
				+ " L 560 962 Q 522 962 520 940 Z"), body);
		this.ink.hollow(box(650, 620, 300, 190, 40), new Color(0x505457));
		this.parts.vents(680, 640, 240, 22, 7);
		wheelFromBehind(480);
		wheelFromBehind(1020);
		this.ink.line(path("M 700 556 C 720 480 880 480 900 556"), Ink.BLACK, 34);
		this.parts.button(800, 870, 36, new Color(0xc23b2a));
		this.parts.screw(640, 900, 11);
		this.parts.screw(960, 900, 11);
	}

	private void wheelFromBehind(double x) {
		this.ink.round(box(x, 740, 100, 236, 44), Ink.RUBBER);
		for (double y = 765; y < 960; y += 22) {
			this.ink.line(path("M %s %s L %s %s".formatted(x + 6, y, x + 94, y)), clear(Color.BLACK, .5), 4);
		}
	}

}
