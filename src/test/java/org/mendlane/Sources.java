package org.mendlane;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The files of the repository, read as text. */
final class Sources {

	private Sources() {
	}

	static List<Path> files(String folder, String ending) {
		Path path = Path.of(folder);
		if (!Files.isDirectory(path)) {
			return List.of();
		}
		try (Stream<Path> files = Files.walk(path)) {
			return files.filter((file) -> Files.isRegularFile(file) && file.toString().endsWith(ending))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the first group of the pattern finds; without a pattern, the files' names. */
	static Stream<String> find(String folder, String ending, @Nullable String pattern) {
		List<Path> files = files(folder, ending);
		if (pattern == null) {
			return files.stream().map((file) -> file.getFileName().toString().replace(ending, ""));
		}
		Pattern compiled = Pattern.compile(pattern);
		return files.stream().flatMap((file) -> compiled.matcher(text(file)).results()).map((match) -> match.group(1));
	}

	static String text(String... folders) {
		return Stream.of(folders)
			.flatMap((folder) -> Stream.of(".java", ".html", ".js", ".form", ".bpmn", ".dmn")
				.flatMap((ending) -> files(folder, ending).stream()))
			.map(Sources::text)
			.collect(Collectors.joining("\n"));
	}

	static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	static int lines(Path file) {
		return (int) text(file).lines().count();
	}

}
