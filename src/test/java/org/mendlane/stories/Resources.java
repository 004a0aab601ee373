package org.mendlane.stories;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Files on the class path. */
final class Resources {

	private Resources() {
	}

	static String text(String path) throws IOException {
		try (InputStream in = Objects.requireNonNull(Resources.class.getResourceAsStream(path), path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

}
