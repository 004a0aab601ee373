package org.mendlane.staff;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.device.DeviceKind;
import org.mendlane.device.DeviceKinds;
import org.mendlane.repair.RepairPath;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Component;

/** What the less common filters of the list of cases offer, and which of them are set. */
@Component
class CaseChoices {

	private final DeviceKinds kinds;

	private final Texts texts;

	CaseChoices(DeviceKinds kinds, Texts texts) {
		this.kinds = kinds;
		this.texts = texts;
	}

	List<DeviceKind> kinds() {
		return this.kinds.all();
	}

	/** Each filter that is set, and the list without it. */
	List<Chip> set(CaseFilter filter, CaseTools.Tools tools, Locale locale) {
		CaseNarrowing more = filter.more();
		List<Chip> chips = new ArrayList<>();
		add(chips, filter, "technician", "staff.case.technician", name(more.technician(), tools, locale), locale);
		add(chips, filter, "guardian", "staff.customer.guardian", name(more.guardian(), tools, locale), locale);
		String kind = more.kind();
		add(chips, filter, "kind", "staff.cases.kind",
				(kind != null) ? this.kinds.find(kind).map((one) -> one.name(locale)).orElse(kind) : null, locale);
		RepairPath path = more.path();
		add(chips, filter, "path", "staff.cases.path", (path != null) ? this.texts.get("path." + path, locale) : null,
				locale);
		add(chips, filter, "from", "staff.cases.from",
				(more.from() != null) ? this.texts.date(more.from(), locale) : null, locale);
		add(chips, filter, "to", "staff.cases.to", (more.to() != null) ? this.texts.date(more.to(), locale) : null,
				locale);
		return chips;
	}

	private @Nullable String name(@Nullable String login, CaseTools.Tools tools, Locale locale) {
		return CaseNarrowing.NOBODY.equals(login) ? this.texts.get("staff.nobody", locale) : tools.name(login);
	}

	private void add(List<Chip> chips, CaseFilter filter, String name, String label, @Nullable String value,
			Locale locale) {
		if (value != null) {
			chips.add(new Chip(this.texts.get(label, locale) + ": " + value, filter.without(name).url()));
		}
	}

	/** A filter in words, and the address without it. */
	record Chip(String word, String url) {
	}

}
