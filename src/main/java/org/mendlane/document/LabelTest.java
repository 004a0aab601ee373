package org.mendlane.document;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A label that shows what a printer makes of it: a frame at a known distance from the
 * edges, rulers in millimetres along it, and a code to scan.
 */
public record LabelTest(LabelSize size, String code) {

	/** Millimetres from the edge of the label to the frame. */
	public static final int EDGE = 3;

	private static final int TEN = 10;

	/** The whole centimetres that fit along the frame's upper side, in millimetres. */
	public int across() {
		return (size.width() - 2 * EDGE) / TEN * TEN;
	}

	/** The same along its left side. */
	public int along() {
		return (size.height() - 2 * EDGE) / TEN * TEN;
	}

	/** The marks of a ruler of this length. */
	public static List<Mark> marks(int length) {
		return IntStream.rangeClosed(0, length).mapToObj(Mark::new).toList();
	}

	/** A mark of a ruler. */
	public record Mark(int at) {

		/** Each tenth is long, each fifth between them shorter. */
		public int length() {
			return (at % TEN == 0) ? 4 : (at % (TEN / 2) == 0) ? 3 : 2;
		}

		/** What is written beside it, if anything is. */
		public String number() {
			return (at % TEN == 0 && at > 0) ? String.valueOf(at) : "";
		}

	}

}
