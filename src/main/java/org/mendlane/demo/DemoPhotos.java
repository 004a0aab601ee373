package org.mendlane.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Draws the photos of the demo shop, so that it needs nobody's pictures. The same kind,
 * view and case number give the same photo.
 */
final class DemoPhotos {

	private static final Map<String, List<Color>> COLORS = Map.of("coffee", colors(0x2a2c2e, 0x9b9ea0, 0x3b2f2b),
			"printer", colors(0xd9dad6, 0x44484b, 0xbcc2c4), "phone", colors(0x26344a, 0x3b3d40, 0x5a4a66), "laptop",
			colors(0xa9adb0, 0x4b5054, 0x8c8f98), "tool", colors(0x14594c, 0x1f5f86, 0xb07a16), "vacuum",
			colors(0x9c2f28, 0x2f5f8a, 0x5a5e63), "kitchen", colors(0xb23a2e, 0xe4dccb, 0x3f6f73), "audio",
			colors(0x2c2d2f, 0xcfcac0, 0x35475f));

	byte[] draw(String kind, View view, String caseNumber) {
		return draw(kind, view, caseNumber, 1);
	}

	/** A smaller one takes less time. */
	byte[] draw(String kind, View view, String caseNumber, double scale) {
		BufferedImage image = new BufferedImage((int) (Workshop.WIDTH * scale), (int) (Workshop.HEIGHT * scale),
				BufferedImage.TYPE_INT_RGB);
		Graphics2D g = image.createGraphics();
		g.scale(scale, scale);
		g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		List<Color> palette = COLORS.getOrDefault(kind, List.of(Color.GRAY));
		Color body = palette.get(Math.floorMod(caseNumber.hashCode(), palette.size()));
		Random random = new Random((caseNumber + kind + view).hashCode());
		Ink ink = new Ink(g, random);
		place(ink, kind, view);
		g.rotate(Math.toRadians(random.nextDouble() * 2 - 1), Workshop.WIDTH / 2.0, Workshop.HEIGHT / 2.0);
		subject(ink, kind, view, body, caseNumber);
		new SmallParts(ink).sticker(1190, 1040, random.nextInt(9) - 6, caseNumber);
		g.dispose();
		return PhotoFinish.jpeg(image, random);
	}

	private static List<Color> colors(int... rgb) {
		return java.util.Arrays.stream(rgb).mapToObj(Color::new).toList();
	}

	/** Small things are photographed from above, big ones from before the bench. */
	private static void place(Ink ink, String kind, View view) {
		if (view == View.DETAIL) {
			return;
		}
		Workshop workshop = new Workshop(ink);
		boolean lies = List.of("phone", "tool", "audio").contains(kind) || (kind.equals("laptop") && view == View.SIDE);
		if (view == View.PARCEL || (view != View.OPEN && !lies)) {
			workshop.standing();
			return;
		}
		workshop.above();
		if (view == View.OPEN) {
			workshop.tray(new SmallParts(ink), 60, 960);
			workshop.screwdriver(40, 800 + ink.random().nextInt(60), -12);
		}
	}

	private static void subject(Ink ink, String kind, View view, Color body, String caseNumber) {
		switch (view) {
			case FRONT -> front(ink, kind, body);
			case SIDE -> side(ink, kind, body);
			case OPEN -> open(new InsideDrawings(ink), kind, body);
			case DETAIL -> detail(new DamageDrawings(ink), kind, body);
			case PARCEL -> new HandDrawings(ink).parcel(caseNumber);
		}
	}

	private static void front(Ink ink, String kind, Color body) {
		switch (kind) {
			case "coffee" -> new KitchenDrawings(ink).coffeeFront(body);
			case "kitchen" -> new KitchenDrawings(ink).mixerFront(body);
			case "vacuum" -> new KitchenDrawings(ink).vacuumFront(body);
			case "printer" -> new OfficeDrawings(ink).printerFront(body);
			case "laptop" -> new OfficeDrawings(ink).laptopFront(body);
			case "phone" -> new OfficeDrawings(ink).phoneFront(body);
			case "tool" -> new HandDrawings(ink).toolFront(body);
			case "audio" -> new HandDrawings(ink).audioFront(body);
			default -> throw unknown(kind);
		}
	}

	private static void side(Ink ink, String kind, Color body) {
		switch (kind) {
			case "coffee" -> new KitchenDrawings(ink).coffeeSide(body);
			case "kitchen" -> new KitchenDrawings(ink).mixerSide(body);
			case "vacuum" -> new KitchenDrawings(ink).vacuumSide(body);
			case "printer" -> new OfficeDrawings(ink).printerSide(body);
			case "laptop" -> new OfficeDrawings(ink).laptopSide(body);
			case "phone" -> new OfficeDrawings(ink).phoneSide(body);
			case "tool" -> new HandDrawings(ink).toolSide(body);
			case "audio" -> new HandDrawings(ink).audioSide(body);
			default -> throw unknown(kind);
		}
	}

	private static void open(InsideDrawings inside, String kind, Color body) {
		switch (kind) {
			case "coffee" -> inside.coffee(body);
			case "kitchen" -> inside.kitchen(body);
			case "vacuum" -> inside.vacuum(body);
			case "printer" -> inside.printer(body);
			case "laptop" -> inside.laptop(body);
			case "phone" -> inside.phone(body);
			case "tool" -> inside.tool(body);
			case "audio" -> inside.audio(body);
			default -> throw unknown(kind);
		}
	}

	private static void detail(DamageDrawings damage, String kind, Color body) {
		switch (kind) {
			case "phone" -> damage.crackedGlass();
			case "laptop" -> damage.scratches(body);
			case "printer" -> damage.wornRoller();
			case "kitchen" -> damage.wornGear();
			case "audio" -> damage.tornPad();
			case "coffee", "tool", "vacuum" -> damage.crackedPlastic(body);
			default -> throw unknown(kind);
		}
		damage.rule();
	}

	private static IllegalArgumentException unknown(String kind) {
		return new IllegalArgumentException("no photo of " + kind);
	}

}
