package org.mendlane.document;

/**
 * Sizes of labels that printers take.
 */
public enum LabelSize {

	/** For devices and shelves. */
	SMALL(62, 29),
	/** For boxes. */
	LARGE(100, 150);

	static final int DOTS_PER_MM = 8;

	private final int width;

	private final int height;

	LabelSize(int width, int height) {
		this.width = width;
		this.height = height;
	}

	public int width() {
		return width;
	}

	public int height() {
		return height;
	}

	/** In millimetres, as style sheets want it. */
	public String css() {
		return width + "mm " + height + "mm";
	}

	/** Dots across, of a printer with 203 dots to the inch. */
	int dotsAcross() {
		return width * DOTS_PER_MM;
	}

	/** Dots along, of a printer with 203 dots to the inch. */
	int dotsAlong() {
		return height * DOTS_PER_MM;
	}

}
