package org.mendlane.logistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.mendlane.document.Signature;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * What couriers signed for; added to and never changed.
 */
@Component
class CourierHandoverRows {

	private static final String ALL = """
			select h.id, h.carrier, h.signer, h.strokes, h.signed_at, h.signed_before, p.tracking_number, p.devices
			from courier_handover h join courier_handover_parcel p on p.handover_id = h.id
			where h.id %s order by h.id desc, p.tracking_number""";

	private final JdbcClient jdbc;

	private final Clock clock;

	CourierHandoverRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	long insert(Carrier carrier, List<Parcel> parcels, Signature signature, String before) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		jdbc.sql("""
				insert into courier_handover (carrier, signer, strokes, signed_at, signed_before)
				values (?, ?, ?, ?, ?)""")
			.params(carrier.name(), signature.signer(), signature.strokes(), clock.instant().atOffset(ZoneOffset.UTC),
					before)
			.update(key, "id");
		long id = Objects.requireNonNull(key.getKey()).longValue();
		parcels.forEach((parcel) -> jdbc
			.sql("insert into courier_handover_parcel (tracking_number, handover_id, devices) values (?, ?, ?)")
			.params(parcel.trackingNumber(), id, parcel.contents().size())
			.update());
		return id;
	}

	/** The latest, newest first. */
	List<CourierHandover> latest(int most) {
		return read("in (select id from courier_handover order by id desc fetch first ? rows only)", most);
	}

	List<CourierHandover> with(long id) {
		return read("= ?", id);
	}

	private List<CourierHandover> read(String which, long param) {
		Map<Long, CourierHandover> handovers = new LinkedHashMap<>();
		jdbc.sql(ALL.formatted(which)).param(param).query((ResultSet row) -> {
			handovers.merge(row.getLong(1), handover(row), CourierHandoverRows::both);
		});
		return List.copyOf(handovers.values());
	}

	private static CourierHandover handover(ResultSet row) throws SQLException {
		return new CourierHandover(row.getLong(1), Carrier.valueOf(row.getString(2)),
				List.of(new CourierHandover.Taken(row.getString(7), row.getInt(8))),
				new Signature(row.getString(3), row.getString(4)), row.getTimestamp(5).toInstant(), row.getString(6));
	}

	private static CourierHandover both(CourierHandover one, CourierHandover next) {
		List<CourierHandover.Taken> parcels = new ArrayList<>(one.parcels());
		parcels.addAll(next.parcels());
		return new CourierHandover(one.id(), one.carrier(), parcels, one.signature(), one.at(), one.before());
	}

}
