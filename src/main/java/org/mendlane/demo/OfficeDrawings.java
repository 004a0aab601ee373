package org.mendlane.demo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Shape;

import static org.mendlane.demo.Ink.box;
import static org.mendlane.demo.Ink.clear;
import static org.mendlane.demo.Ink.disc;
import static org.mendlane.demo.Ink.lit;
import static org.mendlane.demo.Ink.oval;
import static org.mendlane.demo.Ink.path;

/**
 * Printer and laptop on the bench, a phone on the mat.
 */
final class OfficeDrawings {

	private final Ink ink;

	private final SmallParts parts;

	OfficeDrawings(Ink ink) {
		this.ink = ink;
		this.parts = new SmallParts(ink);
	}

	void printerFront(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 6, 520, 44);
		this.ink.plate(path("M 470 400 L 1130 400 L 1190 470 L 410 470 Z"), lit(body, .1));
		this.ink.plate(box(390, 462, 820, 60, 16), lit(body, -.08));
		this.ink.plate(box(370, 520, 860, 450, 26), body);
		this.ink.hollow(path("M 450 600 L 940 600 L 940 716 L 450 716 Z"), new Color(0x45484a));
		this.ink.plate(path("M 500 640 L 890 640 L 930 742 L 460 742 Z"), new Color(0xfaf9f4));
		for (int i = 0; i < 5; i++) {
			this.ink.fill(box(530 - i * 6, 656 + i * 15, 240 + (i % 3) * 50, 5, 2), clear(Color.BLACK, .35));
		}
		this.ink.plate(path("M 430 716 L 960 716 L 985 764 L 405 764 Z"), lit(body, -.2));
		printerPanel();
		this.ink.plate(box(390, 806, 820, 150, 16), lit(body, -.1));
		this.ink.hollow(box(690, 836, 220, 46, 22), lit(body, -.45));
		this.ink.fill(box(430, 856, 70, 62, 4), clear(Color.BLACK, .45));
	}

	private void printerPanel() {
		this.ink.plate(path("M 985 560 L 1205 560 L 1205 748 L 985 748 Z"), Ink.BLACK);
		this.ink.glass(box(1003, 578, 184, 104, 8), new Color(0x1c4c7c));
		this.ink.text("Paper jam", 1018, 618, 25, Color.WHITE);
		this.ink.text("Tray 1", 1018, 654, 24, new Color(0xffd38a));
		for (int i = 0; i < 4; i++) {
			this.parts.button(1022 + i * 48, 716, 14, new Color(0x6d7275));
		}
		this.parts.light(1188, 730, new Color(0xff8a2a));
	}

	void printerSide(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 6, 460, 44);
		this.parts.cable("M 1210 900 C 1360 890 1340 1000 1520 990", Ink.RUBBER, 18);
		this.ink.plate(path("M 1030 500 L 1170 240 L 1200 252 L 1090 520 Z"), new Color(0xf6f5ef));
		this.ink.plate(path("M 1060 520 L 1200 262 L 1226 276 L 1130 540 Z"), lit(body, -.3));
		this.ink.plate(path("M 420 440 L 1090 420 L 1090 480 L 400 500 Z"), lit(body, .06));
		this.ink.plate(path("M 390 506 L 1200 480 Q 1226 480 1226 510 L 1226 944 Q 1226 970 1200 970 L 410 970"
				+ " Q 380 970 380 940 Z"), body);
		this.parts.vents(930, 590, 220, 26, 8);
		this.ink.line(box(450, 590, 400, 330, 18), clear(Color.BLACK, .45), 3);
		this.ink.hollow(box(600, 640, 110, 36, 16), lit(body, -.45));
		this.ink.plate(path("M 290 770 L 392 740 L 392 776 L 296 800 Z"), lit(body, -.2));
		this.parts.screw(1190, 930, 11);
		this.ink.plate(box(960, 830, 190, 90, 4), new Color(0xe9e9e4));
		this.parts.barCode(976, 846, 158, 32);
	}

	void laptopFront(Color body) {
		this.ink.shadow(800, Workshop.FLOOR - 14, 620, 40);
		this.ink.plate(path("M 398 300 Q 400 276 426 276 L 1174 276 Q 1200 276 1202 300 L 1226 752 L 374 752 Z"), body);
		this.ink.fill(path("M 416 296 L 1184 296 L 1204 738 L 396 738 Z"), new Color(0x121416));
		Shape screen = path("M 440 316 L 1160 316 L 1178 716 L 422 716 Z");
		this.ink.fill(screen, new GradientPaint(440, 316, new Color(0x14406b), 1160, 716, new Color(0x3e8f8b)));
		screen(screen);
		this.ink.fill(disc(800, 306, 4), new Color(0x3d4a57));
		this.ink.plate(path("M 370 752 L 1230 752 L 1330 950 Q 1334 974 1300 976 L 300 976 Q 266 974 270 950 Z"), body);
		keys();
		this.ink.plate(path("M 648 884 L 952 884 L 966 952 L 634 952 Z"), lit(body, -.1));
	}

	private void screen(Shape screen) {
		this.ink.glow(960, 400, 420, new Color(0x9ae0d0), .5);
		this.ink.fill(box(560, 410, 480, 210, 14), clear(new Color(0x0b1622), .8));
		this.ink.text("No bootable device", 600, 486, 40, Color.WHITE);
		this.ink.text("SMART error: disk 0", 600, 546, 30, new Color(0xffc27a));
		for (int i = 0; i < 9; i++) {
			this.ink.fill(box(600 + i * 44, 574, 30, 12, 4), clear(Color.WHITE, .12 + i * .05));
		}
		this.ink.glass(screen, new Color(0, 0, 0, 0));
	}

	private void keys() {
		this.ink.hollow(path("M 408 766 L 1192 766 L 1240 872 L 360 872 Z"), new Color(0x3a3d40));
		for (int row = 0; row < 4; row++) {
			double y = 772 + row * 25;
			double left = 410 - row * 11.5;
			double wide = (1600 - 2 * left) / 13;
			for (int key = 0; key < 13; key++) {
				this.ink.plate(box(left + key * wide + 3, y, wide - 6, 20, 6), new Color(0x26282b));
			}
		}
	}

	/** The closed lid from above. */
	void laptopSide(Color body) {
		this.ink.at(800, 560, -6, 1, () -> {
			Shape lid = box(-520, -350, 1040, 700, 46);
			this.ink.cast(lid, 14, 22);
			this.ink.plate(lid, body);
			this.ink.fill(lid, new GradientPaint(-520, -350, clear(Color.WHITE, .3), 300, 350, clear(Color.WHITE, 0)));
			this.ink.plate(box(-300, -362, 600, 22, 8), lit(body, -.4));
			this.ink.line(path("M -40 20 L -40 -40 L 0 10 L 40 -40 L 40 20"), clear(Color.WHITE, .55), 12);
			this.ink.plate(box(330, 230, 150, 80, 4), new Color(0xf2efe4));
			this.parts.barCode(344, 244, 122, 34);
		});
	}

	void phoneFront(Color body) {
		this.ink.at(800, 560, 7, 1, () -> {
			Shape frame = box(-232, -480, 464, 960, 110);
			this.ink.cast(frame, 16, 24);
			this.ink.metal(frame, true);
			this.ink.plate(box(-240, -230, 10, 110, 6), body);
			this.ink.plate(box(230, -260, 10, 160, 6), body);
			this.ink.fill(box(-222, -470, 444, 940, 100), new Color(0x0b0c0d));
			Shape screen = box(-206, -454, 412, 908, 84);
			this.ink.fill(screen, new GradientPaint(-200, -450, new Color(0x2c2a5e), 200, 450, new Color(0xc56d5a)));
			this.ink.glow(60, -120, 330, new Color(0xffd9a0), .55);
			this.ink.text("9:41", -78, -240, 76, Color.WHITE);
			for (int i = 0; i < 16; i++) {
				this.ink.plate(box(-166 + (i % 4) * 90, -40 + (i / 4) * 100, 62, 62, 20),
						Color.getHSBColor(this.ink.random().nextFloat(), .55f, .85f));
			}
			this.ink.glass(screen, new Color(0, 0, 0, 0));
			this.ink.fill(disc(0, -424, 11), new Color(0x08090a));
		});
	}

	/** The back with its cameras. */
	void phoneSide(Color body) {
		this.ink.at(800, 560, -8, 1, () -> {
			Shape frame = box(-232, -480, 464, 960, 110);
			this.ink.cast(frame, 16, 24);
			this.ink.metal(frame, true);
			Shape back = box(-222, -470, 444, 940, 100);
			this.ink.plate(back, body);
			this.ink.glass(back, clear(body, .3));
			this.ink.plate(box(-190, -440, 220, 230, 60), lit(body, .1));
			lens(-134, -382);
			lens(-134, -272);
			lens(-34, -326);
			this.ink.fill(disc(-20, -400, 14), new Color(0xfff4cf));
			this.ink.text("MODEL M12", -84, 380, 28, clear(Color.WHITE, .5));
		});
	}

	private void lens(double cx, double cy) {
		this.ink.metal(disc(cx, cy, 50), false);
		this.ink.fill(disc(cx, cy, 42), new Color(0x0c0d10));
		this.ink.fill(disc(cx, cy, 24), new Color(0x1a2440));
		this.ink.fill(oval(cx - 10, cy - 12, 9, 7), clear(Color.WHITE, .6));
	}

}
