package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
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

	private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmm", Locale.ROOT);

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
		for (int i = 0; i < photos.size(); i++) {
			Document photo = photos.get(i).document();
			zip.putNextEntry(new ZipEntry(name(i + 1, photo, locale)));
			try (InputStream in = this.documents.open(photo.id()).getInputStream()) {
				in.transferTo(zip);
			}
			zip.closeEntry();
		}
		zip.finish();
	}

	/** In order, where and when: {@code 02-on-arrival-2026-11-23-0915.jpg}. */
	private String name(int place, Document photo, Locale locale) {
		String label = photo.label();
		String station = this.texts.get("photo." + photo.kind(), locale);
		String what = (label != null) ? station + " " + label : station;
		return "%02d-%s-%s%s".formatted(place, plain(what),
				MOMENT.format(ZonedDateTime.ofInstant(photo.at(), this.clock.getZone())),
				photo.contentType().endsWith("png") ? ".png" : ".jpg");
	}

	/** Letters that every system has. */
	private static String plain(String words) {
		return Normalizer.normalize(words.toLowerCase(Locale.ROOT).replace('ł', 'l'), Normalizer.Form.NFD)
			.replaceAll("\\p{M}", "")
			.replaceAll("[^a-z0-9]+", "-")
			.replaceAll("^-|-$", "");
	}

}
