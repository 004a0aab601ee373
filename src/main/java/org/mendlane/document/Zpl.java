package org.mendlane.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Labels in ZPL II, the language of label printers: one after the other, in UTF-8.
 */
public final class Zpl {

	private static final int EDGE = 16;

	private Zpl() {
	}

	/** All labels, to be sent to the printer as they are. */
	public static String of(List<DeviceLabel> labels, LabelSize size) {
		return labels.stream().map((label) -> label(label, size)).collect(Collectors.joining());
	}

	/** The test of a printer: frame, rulers and code at the same places as on paper. */
	public static String of(LabelTest test) {
		LabelSize size = test.size();
		int edge = LabelTest.EDGE * LabelSize.DOTS_PER_MM;
		StringBuilder zpl = new StringBuilder(start(size));
		zpl.append(box(edge, edge, size.dotsAcross() - 2 * edge, size.dotsAlong() - 2 * edge, 2));
		for (LabelTest.Mark mark : LabelTest.marks(test.across())) {
			zpl.append(
					box(edge + mark.at() * LabelSize.DOTS_PER_MM, edge, 1, mark.length() * LabelSize.DOTS_PER_MM, 1));
		}
		for (LabelTest.Mark mark : LabelTest.marks(test.along())) {
			zpl.append(
					box(edge, edge + mark.at() * LabelSize.DOTS_PER_MM, mark.length() * LabelSize.DOTS_PER_MM, 1, 1));
		}
		zpl.append(String.format(Locale.ROOT, "^FO%d,%d^BY2^BCN,%d,Y,N,N^FD%s^FS", 3 * edge, 3 * edge,
				size.dotsAlong() / 4, test.code()));
		return zpl.append("^XZ\n").toString();
	}

	private static String start(LabelSize size) {
		return String.format(Locale.ROOT, "^XA^CI28^PW%d^LL%d", size.dotsAcross(), size.dotsAlong());
	}

	private static String box(int x, int y, int width, int height, int line) {
		return String.format(Locale.ROOT, "^FO%d,%d^GB%d,%d,%d^FS", x, y, width, height, line);
	}

	private static String label(DeviceLabel label, LabelSize size) {
		int text = size.dotsAlong() / 9;
		int bars = size.dotsAlong() / 3;
		StringBuilder zpl = new StringBuilder(start(size));
		zpl.append(String.format(Locale.ROOT, "^FO%d,%d^BY2^BCN,%d,Y,N,N^FD%s^FS", EDGE, EDGE, bars, label.code()));
		int y = EDGE + bars + text + EDGE;
		zpl.append(line(label.title(), y, text, size));
		for (String line : label.lines()) {
			y += text + text / 4;
			zpl.append(line(line, y, text * 4 / 5, size));
		}
		return zpl.append("^XZ\n").toString();
	}

	private static String line(String text, int y, int height, LabelSize size) {
		return String.format(Locale.ROOT, "^FO%d,%d^A0N,%d,%d^FB%d,1,0,L^FH_^FD%s^FS", EDGE, y, height, height,
				size.dotsAcross() - 2 * EDGE, escaped(text));
	}

	/** The printer's own signs are written as hexadecimal bytes. */
	private static String escaped(String text) {
		StringBuilder plain = new StringBuilder();
		text.codePoints().filter((sign) -> !Character.isISOControl(sign)).forEach((sign) -> {
			String letter = Character.toString(sign);
			if ("^~_\\".contains(letter)) {
				for (byte one : letter.getBytes(StandardCharsets.UTF_8)) {
					plain.append(String.format(Locale.ROOT, "_%02X", one));
				}
			}
			else {
				plain.append(letter);
			}
		});
		return plain.toString();
	}

}
