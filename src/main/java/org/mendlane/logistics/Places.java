package org.mendlane.logistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shelves and benches, and which device lies where until the courier takes it.
 */
@Service
@Transactional
public class Places {

	private static final Pattern CODE = Pattern.compile("LOC[0-9]{3,6}");

	private static final int LONGEST = 60;

	private static final Set<RepairState> HERE = EnumSet.of(RepairState.RECEIVED, RepairState.DIAGNOSED,
			RepairState.REPAIRED, RepairState.CHECKED);

	private static final Role[] KEEPERS = { Role.RECEPTION, Role.TECHNICIAN, Role.DISPATCH };

	private static final Role[] MOVERS = { Role.RECEPTION, Role.TECHNICIAN, Role.QUALITY, Role.DISPATCH, Role.CARE };

	private static final String PLACED = """
			select d.repair_number, d.place_code, p.name, d.moved_by, d.moved_at
			from device_place d join storage_place p on p.code = d.place_code""";

	private static final String COUNTED = """
			select p.code, p.name, count(d.repair_number) from storage_place p
			left join device_place d on d.place_code = p.code""";

	private final JdbcClient jdbc;

	private final Repairs repairs;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Places(JdbcClient jdbc, Repairs repairs, ApplicationEventPublisher facts, Clock clock) {
		this.jdbc = jdbc;
		this.repairs = repairs;
		this.facts = facts;
		this.clock = clock;
	}

	/** Whether this is the code of a place, whatever its case. */
	public static boolean isCode(String scanned) {
		return CODE.matcher(scanned.toUpperCase(Locale.ROOT)).matches();
	}

	/** Whether this person may add places. */
	public static boolean mayAdd(Actor actor) {
		return actor.may(KEEPERS);
	}

	/** Whether this person may put devices somewhere else. */
	public static boolean mayMove(Actor actor) {
		return actor.may(MOVERS);
	}

	/** Whether a device in this state is in the house and lies somewhere. */
	public static boolean isHere(RepairState state) {
		return HERE.contains(state);
	}

	/** All places by name, with how much lies there. */
	@Transactional(readOnly = true)
	public List<StoragePlace> all() {
		return jdbc.sql(COUNTED + " group by p.code, p.name order by p.name").query(Places::counted).list();
	}

	/** The place with this code. */
	@Transactional(readOnly = true)
	public StoragePlace get(String code) {
		return jdbc.sql(COUNTED + " where p.code = ? group by p.code, p.name")
			.param(code.toUpperCase(Locale.ROOT))
			.query(Places::counted)
			.optional()
			.orElseThrow(() -> new NotFound("place " + code));
	}

	/** Adds a place with the next free code; refuses a name that exists. */
	public StoragePlace add(String name, Actor actor) {
		actor.require(KEEPERS);
		String plain = name.strip();
		if (plain.isEmpty() || plain.length() > LONGEST) {
			throw new Refusal("logistics.place-name", LONGEST);
		}
		List<StoragePlace> all = all();
		if (all.stream().anyMatch((place) -> place.name().equalsIgnoreCase(plain))) {
			throw new Refusal("logistics.place-exists", plain);
		}
		int last = all.stream().mapToInt((place) -> Integer.parseInt(place.code().substring(3))).max().orElse(0);
		String code = "LOC%03d".formatted(last + 1);
		jdbc.sql("insert into storage_place (code, name) values (?, ?)").params(code, plain).update();
		return new StoragePlace(code, plain, 0);
	}

	/** Puts a device into the place it returns; refuses one that is not in the house. */
	public StoragePlace move(RepairId repair, String code, Actor actor) {
		actor.require(MOVERS);
		StoragePlace place = get(code);
		if (!isHere(repairs.repair(repair).state())) {
			throw new Refusal("logistics.not-here", repair.number());
		}
		if (of(repair).filter((now) -> now.code().equals(place.code())).isPresent()) {
			return place;
		}
		leave(repair);
		jdbc.sql("insert into device_place (repair_number, place_code, moved_by, moved_at) values (?, ?, ?, ?)")
			.params(repair.number(), place.code(), actor.login(), Timestamp.from(clock.instant()))
			.update();
		facts.publishEvent(new DeviceMoved(repair, place.name(), actor.login()));
		return place;
	}

	/** Where a device lies, if anybody has said so. */
	@Transactional(readOnly = true)
	public Optional<Placed> of(RepairId repair) {
		return jdbc.sql(PLACED + " where d.repair_number = ?").param(repair.number()).query(Places::placed).optional();
	}

	/** What lies in a place, the newest first. */
	@Transactional(readOnly = true)
	public List<Placed> at(StoragePlace place) {
		return jdbc.sql(PLACED + " where d.place_code = ? order by d.moved_at desc, d.repair_number")
			.param(place.code())
			.query(Places::placed)
			.list();
	}

	/** What the courier has taken lies nowhere here. */
	void leave(RepairId repair) {
		jdbc.sql("delete from device_place where repair_number = ?").param(repair.number()).update();
	}

	private static StoragePlace counted(ResultSet row, int number) throws SQLException {
		return new StoragePlace(row.getString(1), row.getString(2), row.getInt(3));
	}

	private static Placed placed(ResultSet row, int number) throws SQLException {
		return new Placed(new RepairId(row.getString(1)), row.getString(2), row.getString(3), row.getString(4),
				row.getTimestamp(5).toInstant());
	}

}
