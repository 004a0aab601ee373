package org.mendlane.chaos;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;

/** Copies a folder in which others are at work. */
final class Copy extends SimpleFileVisitor<Path> {

	private final Path from;

	private final Path to;

	private final Predicate<Path> wanted;

	private Copy(Path from, Path to, Predicate<Path> wanted) {
		this.from = from;
		this.to = to;
		this.wanted = wanted;
	}

	static void of(Path from, Path to, Predicate<Path> wanted) throws IOException {
		Files.createDirectories(to.getParent());
		Files.walkFileTree(from, new Copy(from, to, wanted));
	}

	@Override
	public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
		Path target = this.to.resolve(this.from.relativize(folder));
		if (!Files.exists(target)) {
			Files.copy(folder, target, StandardCopyOption.COPY_ATTRIBUTES);
		}
		return FileVisitResult.CONTINUE;
	}

	@Override
	public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
		if (this.wanted.test(file)) {
			try {
				Files.copy(file, this.to.resolve(this.from.relativize(file)), StandardCopyOption.REPLACE_EXISTING,
						StandardCopyOption.COPY_ATTRIBUTES);
			}
			catch (NoSuchFileException ex) {
				return visitFileFailed(file, ex);
			}
		}
		return FileVisitResult.CONTINUE;
	}

	/** What is gone meanwhile was in nobody's way. */
	@Override
	public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
		if (failure instanceof NoSuchFileException) {
			return FileVisitResult.CONTINUE;
		}
		throw failure;
	}

}
