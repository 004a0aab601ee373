package org.mendlane.portal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import org.mendlane.account.Actor;
import org.mendlane.portal.DeviceRow.QuoteGlance;
import org.mendlane.repair.RepairState;
import org.mendlane.shared.Money;

/**
 * Reads the devices of a customer in one statement, newest first, page by page from the
 * last row seen.
 */
@Component
class DeviceList {

	private static final Pattern CURSOR = Pattern.compile("(\\d{1,18})-(SR\\d+D\\d+)");

	private static final String ROWS = """
			select r.number, r.order_number, r.maker, r.model, r.serial, r.state, r.submitted_at, r.submitted_by,
				case when p.case_number is null then op.stage else p.stage end as stage,
				case when p.case_number is null then op.waits_for else p.waits_for end as waits_for,
				case when p.case_number is null then op.since_at else p.since_at end as since_at,
				case when p.case_number is null then op.until_at else p.until_at end as until_at,
				case when o.missing is not null and o.missing_answer is null and o.state = 'OPEN' then 1 else 0 end as asked, o.by_staff,
				case when exists (select 1 from acceptance a where a.repair_number = r.number
					and a.outcome = 'BACK' and a.back_at is null) then 1 else 0 end as returning_home, r.on_site,
				q.version_number, q.state as quote_state, q.necessary_gross, q.recommended_gross, q.currency, q.choice,
				q.agreed_gross, exists (select 1 from quote_variant v where v.quote_id = q.id) as manifold
			from repair r
			join repair_order o on o.number = r.order_number
			left join case_position p on p.case_number = r.number
			left join case_position op on op.case_number = r.order_number
			left join quote q on q.repair_number = r.number and q.version_number = (
				select max(v.version_number) from quote v
				where v.repair_number = r.number and v.state in ('OFFERED', 'DECIDED'))
			""";

	private static final String OPEN = "r.state in ('ANNOUNCED', 'RECEIVED', 'DIAGNOSED', 'REPAIRED', 'CHECKED')";

	private static final String WAITS = "(case when p.case_number is null then op.waits_for else p.waits_for end)";

	private final JdbcClient database;

	private final Clock clock;

	DeviceList(JdbcClient database, Clock clock) {
		this.database = database;
		this.clock = clock;
	}

	/** At most so many devices that this person may see. */
	List<DeviceRow> find(DeviceFilter filter, Actor actor, int limit) {
		Conditions where = visibleTo(actor);
		state(filter, where);
		waits(filter, where);
		where.typed(like("r"), filter.q());
		if (DeviceFilter.filled(filter.stage())) {
			where.and("(case when p.case_number is null then op.stage else p.stage end) = :stage", "stage",
					filter.stage());
		}
		if (DeviceFilter.filled(filter.person())) {
			where.and("r.submitted_by = :person", "person", filter.person());
		}
		where.days("r.submitted_at", filter.days(), this.clock.getZone());
		before(filter.before(), where);
		return read(where, limit);
	}

	/**
	 * What waits for this person; of an order's devices that are to be shipped only the
	 * first one.
	 */
	List<DeviceRow> waiting(Actor actor, int limit) {
		Conditions where = visibleTo(actor);
		waits(DeviceFilter.waitingForYou(), where);
		where.and("(r.state <> 'ANNOUNCED' or not exists (select 1 from repair e where e.order_number = r.order_number"
				+ " and e.state = 'ANNOUNCED' and e.position < r.position))");
		return read(where, limit);
	}

	/** One device, if this person may see it. */
	Optional<DeviceRow> row(String number, Actor actor) {
		return read(visibleTo(actor).and("r.number = :number", "number", number), 1).stream().findFirst();
	}

	/** The devices of one order, in their order. */
	List<DeviceRow> ofOrder(String order, Actor actor, int limit) {
		Conditions where = visibleTo(actor).and("r.order_number = :order", "order", order);
		return this.database.sql(ROWS + where.sql() + " order by r.position fetch first " + limit + " rows only")
			.params(where.params())
			.query((row, at) -> row(row))
			.list();
	}

	private List<DeviceRow> read(Conditions where, int limit) {
		return this.database
			.sql(ROWS + where.sql() + " order by r.submitted_at desc, r.number desc fetch first " + limit
					+ " rows only")
			.params(where.params())
			.query((row, at) -> row(row))
			.list();
	}

	private static Conditions visibleTo(Actor actor) {
		Conditions where = new Conditions().and(actor.visibleCases().sql("r"));
		actor.visibleCases().params().forEach(where::param);
		return where;
	}

	private static void state(DeviceFilter filter, Conditions where) {
		if (filter.isClosed()) {
			where.and("r.state in ('CLOSED', 'DROPPED')");
		}
		else if (!filter.isAll()) {
			where.and(OPEN);
		}
	}

	private static void waits(DeviceFilter filter, Conditions where) {
		switch (Text.of(filter.waits())) {
			case "you" -> where.and(OPEN)
				.and("(" + WAITS + " = 'customer' or (r.state = 'ANNOUNCED' and not r.on_site)"
						+ " or (o.missing is not null and o.missing_answer is null))");
			case "us" -> where.and("(r.state <> 'ANNOUNCED' or r.on_site)")
				.and("(" + WAITS + " is null or " + WAITS + " in ('queue', 'parts'))");
			case "carrier" -> where.and(WAITS + " in ('carrier', 'external')");
			default -> {
			}
		}
	}

	/** That a device of this table is like what was typed. */
	static String like(String table) {
		return "(lower(%1$s.maker || ' ' || %1$s.model || ' ' || coalesce(%1$s.serial, '')) like :like escape '!'"
			.formatted(table) + " or %s.number like :number escape '!')".formatted(table);
	}

	private static void before(@Nullable String cursor, Conditions where) {
		Matcher parts = CURSOR.matcher(Text.of(cursor));
		if (parts.matches()) {
			Instant moment = Instant.EPOCH.plus(Long.parseLong(parts.group(1)), ChronoUnit.MICROS);
			where
				.and("r.submitted_at <= :moment and (r.submitted_at < :moment or r.number < :last)", "moment",
						moment.atOffset(ZoneOffset.UTC))
				.param("last", parts.group(2));
		}
	}

	private static DeviceRow row(ResultSet row) throws SQLException {
		return new DeviceRow(row.getString("number"), row.getString("order_number"), row.getString("maker"),
				row.getString("model"), row.getString("serial"), RepairState.valueOf(row.getString("state")),
				row.getObject("submitted_at", OffsetDateTime.class).toInstant(), row.getString("submitted_by"),
				row.getString("stage"), row.getString("waits_for"), moment(row, "since_at"), moment(row, "until_at"),
				row.getInt("asked") == 1, row.getBoolean("by_staff"), row.getInt("returning_home") == 1,
				row.getBoolean("on_site"), quote(row));
	}

	private static @Nullable QuoteGlance quote(ResultSet row) throws SQLException {
		int version = row.getInt("version_number");
		if (row.wasNull()) {
			return null;
		}
		String currency = row.getString("currency");
		long agreed = row.getLong("agreed_gross");
		@Nullable Money sum = row.wasNull() ? null : new Money(agreed, currency);
		return new QuoteGlance(version, "OFFERED".equals(row.getString("quote_state")),
				new Money(row.getLong("necessary_gross"), currency),
				new Money(row.getLong("recommended_gross"), currency), row.getBoolean("manifold"),
				row.getString("choice"), sum);
	}

	private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
		OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
		return (moment != null) ? moment.toInstant() : null;
	}

}
