package org.mendlane.document;

/**
 * A picture, freshly encoded and without what the camera wrote beside it; only this
 * module makes one, so that whoever holds one holds a clean one.
 */
public final class Picture {

	private final String contentType;

	private final byte[] bytes;

	private final byte[] thumbnail;

	Picture(String contentType, byte[] bytes, byte[] thumbnail) {
		this.contentType = contentType;
		this.bytes = bytes;
		this.thumbnail = thumbnail;
	}

	String contentType() {
		return this.contentType;
	}

	byte[] bytes() {
		return this.bytes;
	}

	byte[] thumbnail() {
		return this.thumbnail;
	}

}
