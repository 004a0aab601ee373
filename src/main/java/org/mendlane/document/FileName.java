package org.mendlane.document;

import java.util.Map;

/**
 * File names for people: without folders, control characters and false endings; never a
 * path on our disk.
 */
final class FileName {

	private static final int LONGEST = 120;

	private static final Map<String, String> ENDINGS = Map.of("image/jpeg", ".jpg", "image/png", ".png",
			"application/pdf", ".pdf", "text/plain", ".txt");

	private FileName() {
	}

	static String clean(String given, String contentType) {
		String name = given.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*;]", "").strip();
		String ending = ENDINGS.get(contentType);
		if (ending != null && !name.toLowerCase(java.util.Locale.ROOT).endsWith(ending)) {
			name = name.replaceAll("\\.[^.]{1,5}$", "") + ending;
		}
		if (name.isEmpty() || name.startsWith(".")) {
			name = "file" + name;
		}
		return (name.length() <= LONGEST) ? name : name.substring(name.length() - LONGEST);
	}

}
