package org.mendlane.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.mendlane.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;

/**
 * Keeps files in a folder under names of its own, each written whole or not at all; what
 * an undone transaction wrote is removed again.
 */
class FolderStorage implements Storage {

	private static final Logger log = LoggerFactory.getLogger(FolderStorage.class);

	private final Path root;

	private final long keepFree;

	FolderStorage(Path root, long keepFreeMegabytes) {
		this.root = root;
		this.keepFree = keepFreeMegabytes << 20;
	}

	@Override
	public String put(byte[] bytes) {
		String name = Storage.newName();
		try {
			write(this.root.resolve(name), bytes);
		}
		catch (IOException ex) {
			log.error("No file could be written to {}", this.root, ex);
			throw new Refusal("document.storage-full");
		}
		Undo.ifRolledBack(() -> remove(name));
		return name;
	}

	@Override
	public Resource open(String name) {
		return new FileSystemResource(this.root.resolve(name));
	}

	private void write(Path target, byte[] bytes) throws IOException {
		Files.createDirectories(target.getParent());
		if (Files.getFileStore(this.root).getUsableSpace() < bytes.length + this.keepFree) {
			throw new IOException("Less than " + (this.keepFree >> 20) + " MB would stay free");
		}
		Path part = target.resolveSibling(target.getFileName() + ".part");
		try {
			Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
			try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
				file.force(true);
			}
			Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	@Override
	public void remove(String name) {
		try {
			Files.deleteIfExists(this.root.resolve(name));
		}
		catch (IOException ex) {
			log.warn("An unused file stays: {}", name, ex);
		}
	}

}
