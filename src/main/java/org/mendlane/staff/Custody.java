package org.mendlane.staff;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Where a device is, as scans and signatures say: with its customer until it has been
 * received, then in the house until the courier or the customer has taken it; or it is
 * repaired where it stands.
 */
enum Custody {

	CUSTOMER("'ANNOUNCED', 'DROPPED'"), ON_SITE("'ANNOUNCED'"), HOUSE("'RECEIVED', 'DIAGNOSED', 'REPAIRED', 'CHECKED'"),
	CARRIER("'DIAGNOSED', 'CHECKED'"), BACK("'DIAGNOSED', 'CHECKED', 'CLOSED'");

	/** The device's name is r, that of its parcel home h. */
	static final String SQL = """
			case when r.on_site and r.state = 'ANNOUNCED' then 'ON_SITE'
				when r.state = 'CLOSED' or h.delivered_at is not null then 'BACK'
				when h.picked_up_at is not null then 'CARRIER'
				when r.received_at is not null then 'HOUSE' else 'CUSTOMER' end""";

	static final String PARCEL = """
			left join parcel_device hd on hd.repair_number = r.number
			left join parcel h on h.id = hd.parcel_id
			""";

	private final String states;

	Custody(String states) {
		this.states = states;
	}

	/** How it is called in an address. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The states narrow it down along the index on them. */
	String condition() {
		return "r.state in (" + this.states + ") and " + SQL + " = '" + name() + "'";
	}

	static Optional<Custody> of(@Nullable String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	static List<String> codes() {
		return Arrays.stream(values()).map(Custody::code).toList();
	}

}
