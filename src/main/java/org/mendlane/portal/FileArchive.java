package org.mendlane.portal;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import org.mendlane.document.Document;
import org.mendlane.document.Documents;

/**
 * Packs files into one while it is being sent; pictures and papers are small already and
 * are not pressed again.
 */
@Component
class FileArchive {

	private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

	private static final Map<String, String> ENDINGS = Map.of("image/png", ".png", "image/jpeg", ".jpg",
			"application/pdf", ".pdf");

	private final Documents documents;

	private final Clock clock;

	FileArchive(Documents documents, Clock clock) {
		this.documents = documents;
		this.clock = clock;
	}

	/**
	 * Sends the files, each with what it is in the reader's words; what breaks on the way
	 * is not finished, so that nobody takes it for all.
	 */
	void send(String name, Map<Document, String> files, Locale locale, HttpServletResponse response)
			throws IOException {
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(name).build().toString());
		response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
		ZipOutputStream zip = new ZipOutputStream(response.getOutputStream());
		zip.setLevel(Deflater.NO_COMPRESSION);
		Set<String> taken = new HashSet<>();
		for (Map.Entry<Document, String> file : files.entrySet()) {
			zip.putNextEntry(new ZipEntry(name(file.getKey(), file.getValue(), taken, locale)));
			try (InputStream in = this.documents.open(file.getKey().id()).getInputStream()) {
				in.transferTo(zip);
			}
			zip.closeEntry();
		}
		zip.finish();
	}

	/** The day and what it is: {@code 2026-11-20 przód.jpg}. */
	private String name(Document document, String what, Set<String> taken, Locale locale) {
		String name = DAY.format(ZonedDateTime.ofInstant(document.at(), this.clock.getZone())) + " "
				+ safe(what, locale);
		String free = name;
		for (int again = 2; !taken.add(free.toLowerCase(Locale.ROOT)); again++) {
			free = name + " " + again;
		}
		return free + ENDINGS.getOrDefault(document.contentType(), "");
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
