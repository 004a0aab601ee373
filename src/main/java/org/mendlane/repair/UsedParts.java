package org.mendlane.repair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;

import org.mendlane.account.Actor;
import org.mendlane.catalog.ItemKind;
import org.mendlane.catalog.PriceItem;
import org.mendlane.catalog.PriceList;
import org.mendlane.shared.Money;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * The spare parts that went into devices, priced as they were that day.
 */
@Component
class UsedParts {

	private final PriceList prices;

	private final JdbcTemplate jdbc;

	private final Clock clock;

	UsedParts(PriceList prices, JdbcTemplate jdbc, Clock clock) {
		this.prices = prices;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void add(RepairId repair, String code, int quantity, Actor actor) {
		PriceItem part = prices.item(code, actor.language())
			.filter((item) -> item.kind() == ItemKind.PART)
			.orElseThrow(() -> new Refusal("repair.unknown-part", code));
		if (quantity < 1 || quantity > 1000) {
			throw new Refusal("repair.part-quantity", 1000);
		}
		jdbc.update("""
				insert into repair_part (repair_number, code, name, quantity, unit_net, currency, vat_percent,
				added_at, added_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", repair.number(), part.code(), part.name(),
				quantity, part.net().minor(), part.net().currency(), part.vatPercent(), Timestamp.from(clock.instant()),
				actor.login());
	}

	/** Takes a part off and tells which it was. */
	String remove(RepairId repair, long part) {
		UsedPart removed = of(repair).stream()
			.filter((one) -> one.id() == part)
			.findFirst()
			.orElseThrow(() -> new NotFound("part " + part + " in " + repair.number()));
		jdbc.update("delete from repair_part where id = ? and repair_number = ?", part, repair.number());
		return removed.code() + " × " + removed.quantity();
	}

	List<UsedPart> of(RepairId repair) {
		return jdbc.query("""
				select id, code, name, quantity, unit_net, currency, vat_percent from repair_part
				where repair_number = ? order by id""", UsedParts::part, repair.number());
	}

	private static UsedPart part(ResultSet row, int number) throws SQLException {
		return new UsedPart(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4),
				new Money(row.getLong(5), row.getString(6)), row.getInt(7));
	}

}
