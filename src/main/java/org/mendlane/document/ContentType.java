package org.mendlane.document;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

import org.mendlane.shared.Refusal;

/**
 * The kinds of files that the house accepts, told by their content and not by their name.
 */
enum ContentType {

	JPEG("image/jpeg"), PNG("image/png"), WEBP("image/webp"), PDF("application/pdf"),
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
	DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"), TEXT("text/plain");

	private final String value;

	ContentType(String value) {
		this.value = value;
	}

	String value() {
		return this.value;
	}

	boolean isImage() {
		return this == JPEG || this == PNG || this == WEBP;
	}

	/** Refuses what it does not know, and web pages and drawings with scripts. */
	static ContentType of(Draft draft) {
		return find(draft).orElseThrow(() -> new Refusal("document.type-refused"));
	}

	/** Refuses whatever is no picture. */
	static ContentType image(Draft draft, String fileName) {
		return find(draft).filter(ContentType::isImage)
			.orElseThrow(() -> new Refusal("document.not-an-image", fileName));
	}

	static Optional<ContentType> find(Draft draft) {
		byte[] head = draft.head(16);
		if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
			return Optional.of(JPEG);
		}
		if (starts(head, 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
			return Optional.of(PNG);
		}
		if (starts(head, 0, 'R', 'I', 'F', 'F') && starts(head, 8, 'W', 'E', 'B', 'P')) {
			return Optional.of(WEBP);
		}
		if (starts(head, 0, '%', 'P', 'D', 'F', '-')) {
			return Optional.of(PDF);
		}
		return starts(head, 0, 'P', 'K', 3, 4) ? office(draft) : text(draft);
	}

	private static boolean starts(byte[] head, int offset, int... magic) {
		for (int i = 0; i < magic.length; i++) {
			if (head.length <= offset + i || (head[offset + i] & 0xFF) != magic[i]) {
				return false;
			}
		}
		return true;
	}

	private static Optional<ContentType> office(Draft draft) {
		try (ZipFile zip = new ZipFile(draft.path().toFile())) {
			boolean macros = zip.stream().anyMatch((entry) -> entry.getName().endsWith("vbaProject.bin"));
			if (!macros && zip.getEntry("xl/workbook.xml") != null) {
				return Optional.of(XLSX);
			}
			return Optional.of(DOCX).filter((type) -> !macros && zip.getEntry("word/document.xml") != null);
		}
		catch (IOException ex) {
			return Optional.empty();
		}
	}

	private static Optional<ContentType> text(Draft draft) {
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(draft.bytes())).toString();
			String start = text.replace("\uFEFF", "").stripLeading().toLowerCase(Locale.ROOT);
			boolean page = start.isEmpty() || start.startsWith("<") || start.contains("<script") || binary(text);
			return page ? Optional.empty() : Optional.of(TEXT);
		}
		catch (CharacterCodingException ex) {
			return Optional.empty();
		}
	}

	private static boolean binary(String text) {
		return text.chars().anyMatch((c) -> c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f');
	}

}
