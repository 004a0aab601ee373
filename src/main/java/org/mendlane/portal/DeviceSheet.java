package org.mendlane.portal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.mendlane.account.Actor;
import org.mendlane.intake.SheetWriter;
import org.mendlane.portal.DeviceRow.QuoteGlance;
import org.mendlane.text.Texts;

/**
 * The list of devices as a spreadsheet: the same devices, columns and words as on the
 * page.
 */
@Component
class DeviceSheet {

	private static final int MOST = 50_000;

	private static final int AT_ONCE = 500;

	private static final List<String> HEADINGS = List.of("devices.col.device", "devices.col.serial",
			"devices.col.state", "devices.col.number", "devices.col.since", "devices.col.reported", "devices.person",
			"devices.col.cost");

	private final DeviceList devices;

	private final Texts texts;

	private final Formats formats;

	DeviceSheet(DeviceList devices, Texts texts, Formats formats) {
		this.devices = devices;
		this.texts = texts;
		this.formats = formats;
	}

	/** Those who reported devices are named by their log-ins, as the page names them. */
	void send(DeviceFilter filter, Actor actor, Map<String, String> people, Locale locale, HttpServletResponse response)
			throws IOException {
		Format words = this.formats.in(locale);
		List<String> headings = HEADINGS.stream().map((key) -> this.texts.get(key, locale)).toList();
		try (SheetWriter sheet = new SheetWriter(this.texts.get("shell.devices", locale), headings)) {
			DeviceFilter part = filter.before(null);
			List<DeviceRow> rows;
			int written = 0;
			do {
				rows = this.devices.find(part, actor, AT_ONCE);
				rows.forEach((row) -> sheet.row(cells(row, actor, people, words)));
				written += rows.size();
				part = rows.isEmpty() ? part : part.before(rows.get(rows.size() - 1).cursor());
			}
			while (rows.size() == AT_ONCE && written < MOST);
			sheet.sendTo(response, "mendlane-devices.xlsx");
		}
	}

	private static List<String> cells(DeviceRow row, Actor actor, Map<String, String> people, Format words) {
		String state = Stream.of(words.state(row, actor), words.stateNote(row))
			.filter((text) -> !text.isEmpty())
			.reduce((one, more) -> one + "; " + more)
			.orElse("");
		return List.of(row.title(), Objects.toString(row.serial(), ""), state, row.number(),
				(row.since() != null) ? words.day(row.since()) : "", words.day(row.submittedAt()),
				row.byStaff() ? words.text("devices.by-staff") : people.getOrDefault(row.submittedBy(), ""),
				cost(row.quote(), words));
	}

	private static String cost(@Nullable QuoteGlance quote, Format words) {
		if (quote == null) {
			return "";
		}
		if (quote.agreed() != null) {
			return words.money(quote.agreed());
		}
		return quote.isOpen() ? words.text("devices.from", words.money(quote.necessary())) : "";
	}

}
