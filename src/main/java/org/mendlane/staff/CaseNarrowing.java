package org.mendlane.staff;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.repair.RepairPath;

import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Whose cases, which kind of device, on whose account and reported when: the less common
 * filters of the list.
 */
record CaseNarrowing(@Nullable String technician, @Nullable String guardian, @Nullable String kind,
		@Nullable RepairPath path, @Nullable LocalDate from, @Nullable LocalDate to) {

	static final CaseNarrowing NONE = new CaseNarrowing(null, null, null, null, null, null);

	/** Instead of a log-in: those that nobody has. */
	static final String NOBODY = "-";

	/** Their names in an address. */
	static final List<String> NAMES = List.of("technician", "guardian", "kind", "path", "from", "to");

	/** What is not known there is not asked. */
	static CaseNarrowing of(MultiValueMap<String, String> query) {
		String path = query.getFirst("path");
		return new CaseNarrowing(ListFilter.typed(query.getFirst("technician")),
				ListFilter.typed(query.getFirst("guardian")), ListFilter.typed(query.getFirst("kind")),
				Arrays.stream(RepairPath.values()).filter((one) -> one.name().equals(path)).findFirst().orElse(null),
				day(query.getFirst("from")), day(query.getFirst("to")));
	}

	private static @Nullable LocalDate day(@Nullable String typed) {
		if (typed == null || !typed.matches("20[0-9]{2}-[0-9]{2}-[0-9]{2}")) {
			return null;
		}
		try {
			return LocalDate.parse(typed);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	public boolean isEmpty() {
		return NONE.equals(this);
	}

	void write(UriComponentsBuilder address) {
		Encoded.param(address, "technician", this.technician);
		Encoded.param(address, "guardian", this.guardian);
		Encoded.param(address, "kind", this.kind);
		Encoded.param(address, "path", (this.path != null) ? this.path.name() : null);
		Encoded.param(address, "from", (this.from != null) ? this.from.toString() : null);
		Encoded.param(address, "to", (this.to != null) ? this.to.toString() : null);
	}

	/**
	 * The device's name is r, its customer's c; both days belong to the time asked for.
	 */
	void narrow(List<String> wheres, Map<String, Object> params, ZoneId zone) {
		whose("r.technician", "technician", this.technician, wheres, params);
		whose("c.guardian", "guardian", this.guardian, wheres, params);
		narrow("r.kind = :kind", "kind", this.kind, wheres, params);
		narrow("r.path = :path", "path", (this.path != null) ? this.path.name() : null, wheres, params);
		narrow("r.submitted_at >= :since", "since", (this.from != null) ? begin(this.from, zone) : null, wheres,
				params);
		narrow("r.submitted_at < :until", "until", (this.to != null) ? begin(this.to.plusDays(1), zone) : null, wheres,
				params);
	}

	private static void whose(String column, String name, @Nullable String login, List<String> wheres,
			Map<String, Object> params) {
		if (NOBODY.equals(login)) {
			wheres.add(column + " is null");
		}
		else {
			narrow(column + " = :" + name, name, login, wheres, params);
		}
	}

	private static OffsetDateTime begin(LocalDate day, ZoneId zone) {
		return day.atStartOfDay(zone).toOffsetDateTime();
	}

	private static void narrow(String condition, String name, @Nullable Object value, List<String> wheres,
			Map<String, Object> params) {
		if (value != null) {
			wheres.add(condition);
			params.put(name, value);
		}
	}

}
