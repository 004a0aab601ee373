package org.mendlane.intake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mendlane.shared.Refusal;

/**
 * A spreadsheet on our disk while it is read.
 */
final class UploadedFile {

	private static final long LARGEST = 20L << 20;

	private UploadedFile() {
	}

	/** Refuses more than 20 MB without reading further. */
	static File write(InputStream in) {
		try {
			Path path = Files.createTempFile("mendlane-", ".xlsx");
			try (OutputStream out = Files.newOutputStream(path)) {
				copy(in, out);
			}
			catch (IOException | Refusal ex) {
				Files.delete(path);
				throw ex;
			}
			return path.toFile();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void copy(InputStream in, OutputStream out) throws IOException {
		byte[] buffer = new byte[1 << 16];
		long size = 0;
		for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
			size += read;
			if (size > LARGEST) {
				throw new Refusal("intake.too-large", LARGEST >> 20);
			}
			out.write(buffer, 0, read);
		}
	}

	static void remove(File file) {
		if (!file.delete()) {
			file.deleteOnExit();
		}
	}

	/** The person's file name, only to be shown. */
	static String shown(String fileName) {
		String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
		return (name.length() <= 150) ? name : name.substring(0, 150);
	}

}
