package org.mendlane.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The table of what was measured. */
class Figures {

	private static final String HEAD = """
			| id | workload | ours | reference | ratio | target | holds |
			|---|---|---|---|---|---|---|
			""";

	private final List<String> lines = new ArrayList<>();

	/**
	 * Two times in milliseconds, of which the first should be at most so many times the
	 * second.
	 */
	void times(String id, String workload, double ours, String what, double reference, double target) {
		double ratio = ours / reference;
		add(id, workload, ms(ours), what + " " + ms(reference), round(ratio), "≤ " + target, ratio <= target);
	}

	/** A number that should not be greater than the target. */
	void count(String id, String workload, int ours, int target) {
		add(id, workload, String.valueOf(ours), "", "", "≤ " + target, ours <= target);
	}

	/** What is known for comparison, and promised by nobody. */
	void only(String id, String workload, double ours, String what, double reference) {
		this.lines.add("| %s | %s | %s | %s %s | %s | | |".formatted(id, workload, ms(ours), what, ms(reference),
				round(ours / reference)));
	}

	private void add(String... cells) {
		this.lines.add("| " + String.join(" | ", cells) + " |");
	}

	private void add(String id, String workload, String ours, String reference, String ratio, String target,
			boolean holds) {
		add(id, workload, ours, reference, ratio, target, holds ? "yes" : "**no**");
	}

	@Override
	public String toString() {
		return HEAD + String.join("\n", this.lines) + "\n";
	}

	/** Puts the table in place of the one in the document, and the date above it. */
	void write(Path document, String when) throws IOException {
		String text = Files.readString(document);
		int from = text.indexOf("Measured on ");
		int to = text.indexOf("\n\n", text.indexOf(HEAD.lines().findFirst().orElseThrow()));
		Files.writeString(document,
				text.substring(0, from) + "Measured on " + when + ".\n\n" + toString().strip() + text.substring(to));
	}

	private static String ms(double milliseconds) {
		return String.format(Locale.ROOT, (milliseconds < 100) ? "%.2f ms" : "%.0f ms", milliseconds);
	}

	private static String round(double ratio) {
		return String.format(Locale.ROOT, "%.2f", ratio);
	}

}
