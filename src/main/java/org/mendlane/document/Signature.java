package org.mendlane.document;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Refusal;

/**
 * A name and, unless it stands for itself, the strokes drawn beside it, as "x,y x,y;x,y"
 * in a field of a thousand by 320.
 */
public record Signature(String signer, @Nullable String strokes) {

	/** The most characters that the strokes of a signature have. */
	public static final int LONGEST = 20_000;

	private static final int LONGEST_NAME = 100;

	private static final int WIDTH = 1000;

	private static final int HEIGHT = 320;

	private static final int FEWEST_POINTS = 8;

	private static final int SMALLEST = 40;

	public Signature {
		signer = signer.strip();
		if (signer.isEmpty() || signer.length() > LONGEST_NAME) {
			throw new Refusal("document.signer", LONGEST_NAME);
		}
		strokes = (strokes == null || strokes.isBlank()) ? null : strokes.strip();
		if (strokes != null) {
			mustBeSigned(read(strokes));
		}
	}

	/** A signature from a form; a name stands for itself only if that is said. */
	public static Signature given(String signer, @Nullable String strokes, boolean byName) {
		if (!byName && (strokes == null || strokes.isBlank())) {
			throw new Refusal("document.signature-missing");
		}
		return new Signature(signer, strokes);
	}

	/** The strokes as a picture to put into a page; nothing without strokes. */
	public String uri() {
		return (this.strokes == null) ? "" : "data:image/png;base64,"
				+ Base64.getEncoder().encodeToString(Handwriting.png(read(this.strokes), WIDTH, HEIGHT));
	}

	private static List<List<int[]>> read(String strokes) {
		if (strokes.length() > LONGEST) {
			throw new Refusal("document.signature-unreadable");
		}
		List<List<int[]>> lines = new ArrayList<>();
		for (String stroke : strokes.split(";", -1)) {
			List<int[]> line = new ArrayList<>();
			for (String point : stroke.split(" ", -1)) {
				line.add(point(point));
			}
			lines.add(line);
		}
		return lines;
	}

	private static int[] point(String text) {
		if (!text.matches("[0-9]{1,4},[0-9]{1,3}")) {
			throw new Refusal("document.signature-unreadable");
		}
		int comma = text.indexOf(',');
		int[] point = { Integer.parseInt(text.substring(0, comma)), Integer.parseInt(text.substring(comma + 1)) };
		if (point[0] > WIDTH || point[1] > HEIGHT) {
			throw new Refusal("document.signature-unreadable");
		}
		return point;
	}

	/** A dot or a slip of the finger is no signature. */
	private static void mustBeSigned(List<List<int[]>> lines) {
		List<int[]> points = lines.stream().flatMap(List::stream).toList();
		var across = points.stream().mapToInt((point) -> point[0]).summaryStatistics();
		var down = points.stream().mapToInt((point) -> point[1]).summaryStatistics();
		int size = Math.max(across.getMax() - across.getMin(), down.getMax() - down.getMin());
		if (points.size() < FEWEST_POINTS || size < SMALLEST) {
			throw new Refusal("document.signature-short");
		}
	}

}
