package org.mendlane.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of what was measured. */
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
		add(id, workload, ms(ours), what + " " + ms(reference), ratio(ratio), "≤ " + target(target), ratio <= target);
	}

	/** Two speeds, of which the first should be at least so many times the second. */
	void speeds(String id, String workload, double ours, String what, double reference, double target) {
		double ratio = ours / reference;
		add(id, workload, perSecond(ours), what + " " + perSecond(reference), ratio(ratio), "≥ " + target(target),
				ratio >= target);
	}

	/**
	 * Two sizes in bytes, of which the first should be at most so many times the second.
	 */
	void sizes(String id, String workload, double ours, String what, double reference, double target) {
		double ratio = ours / reference;
		add(id, workload, kilobytes(ours), what + " " + kilobytes(reference), ratio(ratio), "≤ " + target(target),
				ratio <= target);
	}

	/** A number that should not be greater than the target. */
	void count(String id, String workload, long ours, long target) {
		add(id, workload, String.valueOf(ours), "", "", "≤ " + target, ours <= target);
	}

	/** What is known for comparison, and promised by nobody. */
	void only(String id, String workload, double ours, String what, double reference) {
		add(id, workload, ms(ours), what + " " + ms(reference), ratio(ours / reference), "", "");
	}

	/** A speed that is known for comparison, and promised by nobody. */
	void onlySpeeds(String id, String workload, double ours, String what, double reference) {
		add(id, workload, perSecond(ours), what + " " + perSecond(reference), ratio(ours / reference), "", "");
	}

	/** A size that is known, and promised by nobody. */
	void onlySize(String id, String workload, double ours) {
		add(id, workload, kilobytes(ours), "", "", "", "");
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
		return (HEAD + String.join("\n", this.lines) + "\n").replace("|  |", "| |");
	}

	/** Puts the table in place of the one below this heading, and the date above it. */
	void write(Path document, String heading, String when) throws IOException {
		String text = Files.readString(document);
		int from = text.indexOf("Measured on ", text.indexOf("\n" + heading + "\n"));
		int table = text.indexOf(HEAD.lines().findFirst().orElseThrow(), from);
		int to = text.indexOf("\n\n", table);
		Files.writeString(document,
				text.substring(0, from) + "Measured on " + when + ".\n\n" + toString().strip() + text.substring(to));
	}

	private static String ms(double milliseconds) {
		return number("%.2f ms", "%.0f ms", milliseconds);
	}

	private static String perSecond(double count) {
		return number("%.1f/s", "%.0f/s", count);
	}

	private static String kilobytes(double bytes) {
		return number("%.1f kB", "%.0f kB", bytes / 1024);
	}

	private static String ratio(double ratio) {
		return (ratio < 0.05) ? target(ratio) : String.format(Locale.ROOT, "%.2f", ratio);
	}

	private static String target(double ratio) {
		return (ratio < 0.05) ? "1/" + Math.round(1 / ratio) : String.valueOf(ratio);
	}

	private static String number(String small, String great, double number) {
		return String.format(Locale.ROOT, (number < 100) ? small : great, number);
	}

}
