package org.mendlane.process.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The diagrams, tables and forms to be deployed, under names that do not depend on where
 * they are read from: those in the jar, and over them those in the definitions folder.
 */
@Component
class DefinitionFiles {

	private static final List<String> PATTERNS = List.of("processes/*.bpmn", "processes/*.dmn", "forms/*.form");

	private final String folder;

	DefinitionFiles(@Value("${mendlane.definitions-dir:}") String folder) {
		this.folder = folder.strip();
	}

	/** What came with the program. */
	SortedMap<String, byte[]> packaged() {
		SortedMap<String, byte[]> files = new TreeMap<>();
		try {
			PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
			for (String pattern : PATTERNS) {
				for (Resource file : resolver.getResources("classpath*:" + pattern)) {
					files.putIfAbsent(pattern.substring(0, pattern.indexOf('/') + 1) + file.getFilename(),
							file.getContentAsByteArray());
				}
			}
			return files;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the analysts have in their folder, if there is one. */
	SortedMap<String, byte[]> external() {
		SortedMap<String, byte[]> files = new TreeMap<>();
		if (this.folder.isEmpty()) {
			return files;
		}
		for (String pattern : PATTERNS) {
			String place = pattern.substring(0, pattern.indexOf('/'));
			read(Path.of(this.folder, place), pattern.substring(pattern.indexOf('/') + 1), place + "/", files);
		}
		return files;
	}

	/** The stable name of a file that somebody hands in. */
	static String nameOf(String fileName) {
		String plain = Path.of(fileName.replace('\\', '/')).getFileName().toString();
		return (plain.endsWith(".form") ? "forms/" : "processes/") + plain;
	}

	private static void read(Path place, String glob, String prefix, SortedMap<String, byte[]> files) {
		if (!Files.isDirectory(place)) {
			return;
		}
		try (DirectoryStream<Path> found = Files.newDirectoryStream(place, glob)) {
			for (Path file : found) {
				files.put(prefix + file.getFileName(), Files.readAllBytes(file));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
