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

/** The message bundles as they lie in the source folder: bundle, language, key, text. */
record MessageFiles(Map<String, Map<String, Map<String, String>>> bundles) {

	static final List<String> LANGUAGES = List.of("en", "pl", "sl");

	private static final String FOLDER = "src/main/resources";

	static MessageFiles read() {
		return new MessageFiles(Diagrams.files(FOLDER, ".properties")
			.map((file) -> file.getFileName().toString().replace(".properties", ""))
			.filter((name) -> name.matches("messages(-[a-z]+)?"))
			.collect(Collectors.toMap((name) -> name, MessageFiles::bundle)));
	}

	Set<String> keys(String bundle, String language) {
		return this.bundles.get(bundle).get(language).keySet();
	}

	/** Every key of every bundle. */
	Set<String> keys() {
		return this.bundles.values()
			.stream()
			.flatMap((languages) -> languages.values().stream())
			.flatMap((texts) -> texts.keySet().stream())
			.collect(Collectors.toSet());
	}

	private static Map<String, Map<String, String>> bundle(String name) {
		return LANGUAGES.stream()
			.collect(Collectors.toMap((language) -> language, (language) -> texts(name, language)));
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
