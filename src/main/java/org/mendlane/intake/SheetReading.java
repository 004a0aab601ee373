package org.mendlane.intake;

import java.io.File;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.mendlane.shared.Refusal;

/** Reads the sheet with our headings out of a stranger's file, whole or not at all. */
final class SheetReading {

	private SheetReading() {
	}

	/** The draft is made when the sheet is known, and filled with its rows in bundles. */
	static <C extends SheetColumn, R, D> D read(InputStream in, Locale locale, Headings<C> headings,
			RowReader<C, R> rows, Function<String, D> draft, BiConsumer<D, List<R>> out) {
		File file = UploadedFile.write(in);
		try (Workbook workbook = Workbook.open(file)) {
			String sheet = sheet(workbook, headings);
			D made = draft.apply(sheet);
			SheetImport<C, R> reading = new SheetImport<>(sheet, locale, headings, rows,
					(bundle) -> out.accept(made, bundle));
			reading.end(workbook.read(sheet, reading));
			return made;
		}
		finally {
			UploadedFile.remove(file);
		}
	}

	private static String sheet(Workbook workbook, Headings<?> headings) {
		List<String> sheets = workbook.sheets();
		return sheets.stream().limit(20).filter((sheet) -> {
			boolean[] found = new boolean[1];
			workbook.read(sheet, (row, cells) -> {
				found[0] = headings.match(cells);
				return false;
			});
			return found[0];
		}).findFirst().orElseThrow(() -> new Refusal("intake.no-headings", sheets.isEmpty() ? "" : sheets.get(0)));
	}

}
