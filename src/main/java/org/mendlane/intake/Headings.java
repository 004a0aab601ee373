package org.mendlane.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.apache.poi.ss.util.CellReference;
import org.mendlane.shared.Refusal;

/**
 * Finds our columns by their headings, in any language and any order.
 */
class Headings<C extends SheetColumn> {

	/** What we add to the lists that we give back is not read when they come again. */
	private static final List<String> ADDED = List.of(ImportErrors.HEADING, CustomerResults.HEADING);

	private final List<C> all;

	private final Vocabulary words;

	private final Map<String, C> named;

	private final Set<String> added;

	Headings(List<C> columns, Vocabulary words) {
		this.all = columns;
		this.words = words;
		this.named = words.named(columns, SheetColumn::key);
		this.added = words.named(ADDED, Function.identity()).keySet();
	}

	/** Whether this row looks like the headings of our sheet. */
	boolean match(Map<Integer, RawCell> cells) {
		return cells.values().stream().filter((cell) -> column(cell).isPresent()).count() >= 2;
	}

	/** Which column of the sheet is which of ours; refuses missing and doubled ones. */
	Map<Integer, C> columns(String sheet, Map<Integer, RawCell> cells, Locale locale) {
		Map<Integer, C> found = new HashMap<>();
		Map<C, Integer> places = new HashMap<>();
		List<String> unknown = new ArrayList<>();
		cells.forEach((place, cell) -> column(cell).ifPresentOrElse((column) -> {
			Integer twin = places.put(column, place);
			if (twin != null) {
				throw new Refusal("intake.column-twice", sheet, cell.text(), letters(twin), letters(place));
			}
			found.put(place, column);
		}, () -> strange(place, cell).ifPresent(unknown::add)));
		refuseMissing(sheet, places.keySet(), unknown, locale);
		return found;
	}

	/**
	 * An optional column may be missing, but not when a strange heading may be its new
	 * name.
	 */
	private void refuseMissing(String sheet, Set<C> found, List<String> unknown, Locale locale) {
		List<C> missing = new ArrayList<>(this.all);
		missing.removeAll(found);
		if (unknown.isEmpty()) {
			missing.removeIf((column) -> !column.isRequired());
		}
		if (missing.isEmpty()) {
			return;
		}
		String names = missing.stream()
			.map((column) -> this.words.heading(column, locale))
			.collect(Collectors.joining(", "));
		if (unknown.isEmpty()) {
			throw new Refusal("intake.column-missing", sheet, names, missing.size());
		}
		throw new Refusal("intake.column-renamed", sheet, names, missing.size(), String.join(", ", unknown),
				unknown.size());
	}

	private Optional<String> strange(int place, RawCell cell) {
		boolean ours = this.added.contains(Vocabulary.plain(cell.text()));
		return ours ? Optional.empty() : Optional.of(letters(place) + " (" + shortened(cell.text()) + ")");
	}

	private Optional<C> column(RawCell cell) {
		return Optional.ofNullable(this.named.get(Vocabulary.plain(cell.text())));
	}

	private static String letters(int place) {
		return CellReference.convertNumToColString(place);
	}

	private static String shortened(String text) {
		return (text.length() <= 40) ? text : text.substring(0, 40) + "…";
	}

}
