package org.mendlane.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mendlane.shared.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A stranger's file while it is looked at; no larger than allowed and gone afterwards.
 */
record Draft(Path path) implements Closeable {

	private static final Logger log = LoggerFactory.getLogger(Draft.class);

	static Draft of(InputStream in, long limit) {
		Draft draft = new Draft(temporary());
		try (OutputStream out = Files.newOutputStream(draft.path)) {
			copy(in, out, limit);
			return draft;
		}
		catch (IOException ex) {
			draft.close();
			log.error("No file could be written to {}", draft.path, ex);
			throw new Refusal("document.storage-full");
		}
		catch (Refusal ex) {
			draft.close();
			throw ex;
		}
	}

	private static Path temporary() {
		try {
			return Files.createTempFile("mendlane-", ".draft");
		}
		catch (IOException ex) {
			throw new Refusal("document.storage-full");
		}
	}

	private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
		byte[] buffer = new byte[64 * 1024];
		long size = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			size += read;
			if (size > limit) {
				throw new Refusal("document.too-large", limit >> 20);
			}
			out.write(buffer, 0, read);
		}
	}

	byte[] head(int length) {
		try (InputStream in = Files.newInputStream(this.path)) {
			return in.readNBytes(length);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	byte[] bytes() {
		return head(Integer.MAX_VALUE - 16);
	}

	long size() {
		try {
			return Files.size(this.path);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public void close() {
		try {
			Files.deleteIfExists(this.path);
		}
		catch (IOException ex) {
			this.path.toFile().deleteOnExit();
		}
	}

}
