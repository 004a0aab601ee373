package org.mendlane.chaos;

import java.util.Base64;

/** A photo of something orange. */
final class Picture {

	private static final String PIXELS = "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEklEQVR4nGP4v4ABK8IuOmglAMngZ8H1+VlmAAAAAElFTkSuQmCC";

	private Picture() {
	}

	static byte[] png() {
		return Base64.getDecoder().decode(PIXELS);
	}

}
