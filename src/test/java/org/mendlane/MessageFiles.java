package org.mendlane;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The message bundles as they lie in the source folder. */
record MessageFiles(List<Bundle> bundles) {

	static final List<String> LANGUAGES = List.of("en", "pl", "sl");

	private static final String FOLDER = "src/main/resources";

	static MessageFiles read() {
		return new MessageFiles(Diagrams.files(FOLDER, ".properties")
			.map((file) -> file.getFileName().toString().replace(".properties", ""))
			.filter((name) -> name.matches("messages(-[a-z]+)?"))
			.map(Bundle::read)
			.toList());
	}

	Set<String> keys(String bundle) {
		return this.bundles.stream()
			.filter((candidate) -> candidate.name().equals(bundle))
			.flatMap((found) -> found.english().keySet().stream())
			.collect(Collectors.toSet());
	}

	/** Every key of every bundle. */
	Set<String> keys() {
		return this.bundles.stream()
			.flatMap((bundle) -> bundle.english().keySet().stream())
			.collect(Collectors.toSet());
	}

	/** One bundle: language, key, text. */
	record Bundle(String name, Map<String, Map<String, String>> languages) {

		static Bundle read(String name) {
			return new Bundle(name, LANGUAGES.stream()
				.collect(Collectors.toMap((language) -> language, (language) -> texts(name, language))));
		}

		Map<String, String> in(String language) {
			return this.languages.getOrDefault(language, Map.of());
		}

		Map<String, String> english() {
			return in("en");
		}

	}

	private static Map<String, String> texts(String name, String language) {
		Path file = Path.of(FOLDER, name + (language.equals("en") ? "" : "_" + language) + ".properties");
		Properties properties = new Properties();
		try (Reader reader = Files.newBufferedReader(file)) {
			properties.load(reader);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		Map<String, String> texts = new TreeMap<>();
		properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
		return texts;
	}

}
