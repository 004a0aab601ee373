package org.mendlane.staff;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The little Markdown that forms use, taken to pieces: headings, lists, bold words and
 * links to our own pages.
 */
final class Markup {

	private static final Pattern PIECE = Pattern.compile("\\*\\*(.+?)\\*\\*|\\[([^\\]]+)]\\(([^)\\s]+)\\)");

	private static final Pattern SAFE = Pattern.compile("/(?!/).*|https?://.*|mailto:.*|tel:.*");

	private Markup() {
	}

	static List<Block> of(String text) {
		return Arrays.stream(text.replace("\r\n", "\n").split("\n\\s*\n", -1))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.map(Markup::block)
			.toList();
	}

	private static Block block(String part) {
		if (part.startsWith("#")) {
			return new Block("head", List.of(pieces(part.replaceFirst("^#+\\s*", ""))));
		}
		List<String> lines = part.lines().toList();
		boolean list = lines.stream().allMatch((line) -> line.startsWith("- "));
		return new Block(list ? "list" : "text",
				lines.stream().map((line) -> pieces(list ? line.substring(2) : line)).toList());
	}

	private static List<Piece> pieces(String line) {
		List<Piece> pieces = new ArrayList<>();
		Matcher found = PIECE.matcher(line);
		int from = 0;
		while (found.find()) {
			plain(line.substring(from, found.start()), pieces);
			from = found.end();
			String bold = found.group(1);
			pieces.add((bold != null) ? new Piece(bold, true, null)
					: new Piece(found.group(2), false, safe(found.group(3))));
		}
		plain(line.substring(from), pieces);
		return pieces;
	}

	private static void plain(String text, List<Piece> pieces) {
		if (!text.isEmpty()) {
			pieces.add(new Piece(text, false, null));
		}
	}

	private static @Nullable String safe(String address) {
		return SAFE.matcher(address).matches() ? address : null;
	}

	/** A paragraph, a list or a heading with its lines. */
	record Block(String kind, List<List<Piece>> lines) {

		/** All that it says. */
		String plain() {
			return String.join(" ",
					this.lines.stream().flatMap(List::stream).map(Piece::text).map(String::strip).toList());
		}

	}

	/** Some words of a line. */
	record Piece(String text, boolean bold, @Nullable String href) {
	}

}
