package org.mendlane.portal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.mendlane.account.Actor;
import org.mendlane.intake.SheetList;
import org.mendlane.portal.DeviceRow.QuoteGlance;

/**
 * The list of devices as a spreadsheet: the same devices, columns and words as on the
 * page.
 */
@Component
class DeviceSheet {

	private final DeviceList devices;

	private final Formats formats;

	DeviceSheet(DeviceList devices, Formats formats) {
		this.devices = devices;
		this.formats = formats;
	}

	/** Those who reported devices are named by their log-ins, as the page names them. */
	void send(DeviceFilter filter, Actor actor, Map<String, String> people, Locale locale, HttpServletResponse response)
			throws IOException {
		Format words = this.formats.in(locale);
		new SheetList<DeviceRow>().column(words.text("devices.col.device"), DeviceRow::title)
			.column(words.text("devices.col.serial"), (row) -> Objects.toString(row.serial(), ""))
			.column(words.text("devices.col.state"), (row) -> state(row, actor, words))
			.column(words.text("devices.col.number"), DeviceRow::number)
			.column(words.text("devices.col.since"), (row) -> (row.since() != null) ? words.day(row.since()) : "")
			.column(words.text("devices.col.reported"), (row) -> words.day(row.submittedAt()))
			.column(words.text("devices.person"),
					(row) -> row.byStaff() ? words.text("devices.by-staff")
							: people.getOrDefault(row.submittedBy(), ""))
			.column(words.text("devices.col.cost"), (row) -> cost(row.quote(), words))
			.send(words.text("shell.devices"), filter.before(null), (part) -> part(part, actor), response,
					"mendlane-devices.xlsx");
	}

	private SheetList.Part<DeviceRow, DeviceFilter> part(DeviceFilter filter, Actor actor) {
		List<DeviceRow> rows = this.devices.find(filter, actor, SheetList.AT_ONCE);
		return new SheetList.Part<>(rows,
				(rows.size() == SheetList.AT_ONCE) ? filter.before(rows.get(rows.size() - 1).cursor()) : null);
	}

	private static String state(DeviceRow row, Actor actor, Format words) {
		return Stream.of(words.state(row, actor), words.stateNote(row))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining("; "));
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
