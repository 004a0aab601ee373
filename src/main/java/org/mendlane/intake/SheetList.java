package org.mendlane.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

/** A list as a spreadsheet: its columns, and its rows read part by part. */
public final class SheetList<R> {

	/** So many rows are read at once. */
	public static final int AT_ONCE = 500;

	private static final int MOST = 50_000;

	private final List<String> headings = new ArrayList<>();

	private final List<Function<R, String>> cells = new ArrayList<>();

	/** One more column, to the right of the others. */
	public SheetList<R> column(String heading, Function<R, String> cell) {
		this.headings.add(heading);
		this.cells.add(cell);
		return this;
	}

	/** Everything from this part on, as an xlsx file of this name to be kept. */
	public <P> void send(String title, P first, Function<P, Part<R, P>> read, HttpServletResponse response, String name)
			throws IOException {
		try (SheetWriter sheet = new SheetWriter(title, this.headings)) {
			@Nullable P next = first;
			for (int written = 0; next != null && written < MOST; written += AT_ONCE) {
				Part<R, P> part = read.apply(next);
				part.rows().forEach((row) -> sheet.row(this.cells.stream().map((cell) -> cell.apply(row)).toList()));
				next = part.next();
			}
			sheet.sendTo(response, name);
		}
	}

	/** Some rows of a list, and where it goes on if it does. */
	public record Part<R, P>(List<R> rows, @Nullable P next) {
	}

}
