package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.stereotype.Component;

import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.text.Texts;

/**
 * Packs photos into one file while it is being sent; pictures are small already and are
 * not pressed again.
 */
@Component
class PhotoArchive {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

	private final Documents documents;

	private final Texts texts;

	private final Clock clock;

	PhotoArchive(Documents documents, Texts texts, Clock clock) {
		this.documents = documents;
		this.texts = texts;
		this.clock = clock;
	}

	/** What breaks on the way is not finished, so that nobody takes it for all. */
	void write(List<Photo> photos, OutputStream out, Locale locale) throws IOException {
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.setLevel(Deflater.NO_COMPRESSION);
		Set<String> taken = new HashSet<>();
		for (Photo photo : photos) {
			zip.putNextEntry(new ZipEntry(name(photo, taken, locale)));
			try (InputStream in = this.documents.open(photo.document().id()).getInputStream()) {
				in.transferTo(zip);
			}
			zip.closeEntry();
		}
		zip.finish();
	}

	/** The day and what is seen, in the reader's words: {@code 2026-11-20 przód.jpg}. */
	private String name(Photo photo, Set<String> taken, Locale locale) {
		Document document = photo.document();
		String shot = photo.shot();
		String what = (shot != null) ? shot : this.texts.get("photo." + document.kind(), locale);
		String name = DAY.format(ZonedDateTime.ofInstant(document.at(), this.clock.getZone())) + " "
				+ safe(what, locale);
		String free = name;
		for (int again = 2; !taken.add(free.toLowerCase(Locale.ROOT)); again++) {
			free = name + " " + again;
		}
		return free + (document.contentType().endsWith("png") ? ".png" : ".jpg");
	}

	/**
	 * In small letters, unless it is a word like USB, without what some systems refuse.
	 */
	private static String safe(String words, Locale locale) {
		String plain = Normalizer.normalize(words, Normalizer.Form.NFC)
			.replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]+", " ")
			.replaceAll("\\s+", " ")
			.strip();
		return plain.matches("\\p{Lu}\\p{Ll}.*") ? plain.substring(0, 1).toLowerCase(locale) + plain.substring(1)
				: plain;
	}

}
