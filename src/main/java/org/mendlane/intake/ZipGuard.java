package org.mendlane.intake;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.mendlane.shared.Refusal;

/**
 * Looks at the table of contents of a zip file before anything is unpacked.
 */
final class ZipGuard {

	private static final long LARGEST_PART = 64L << 20;

	private static final int MOST_PARTS = 500;

	static {
		ZipSecureFile.setMaxEntrySize(LARGEST_PART);
		ZipSecureFile.setMinInflateRatio(0.01);
		ZipSecureFile.setMaxFileCount(MOST_PARTS);
	}

	private ZipGuard() {
	}

	/** Refuses what is no zip file, macros, and what would unpack to too much. */
	static void check(File file) {
		try (ZipFile zip = new ZipFile(file)) {
			List<? extends ZipEntry> parts = zip.stream().toList();
			if (parts.stream()
				.anyMatch((part) -> part.getName().toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"))) {
				throw new Refusal("intake.macros");
			}
			long unpacked = parts.stream().mapToLong(ZipEntry::getSize).sum();
			if (parts.size() > MOST_PARTS || unpacked > LARGEST_PART * 2) {
				throw new Refusal("intake.unpacks-too-large");
			}
		}
		catch (ZipException ex) {
			throw new Refusal("intake.not-a-workbook");
		}
		catch (IOException ex) {
			throw new Refusal("intake.unreadable");
		}
	}

}
