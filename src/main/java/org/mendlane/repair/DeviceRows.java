package org.mendlane.repair;

import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import jakarta.persistence.EntityManager;

/**
 * What is done to all devices of an order at once, whether they are one or ten thousand;
 * past the entities, which are forgotten afterwards.
 */
@Component
class DeviceRows {

	private static final String INSERT = """
			insert into repair (number, order_number, position, customer_id, submitted_by, submitted_at, kind, maker,
			model, serial, fault, accessories, purchased, warranty_claimed, state, received_at, started, repairable,
			minutes, quality_failures, unrepaired, version, unannounced, on_site)
			values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, true, 0, 0, false, 0, ?, ?)""";

	private final JdbcTemplate jdbc;

	private final EntityManager entities;

	DeviceRows(JdbcTemplate jdbc, EntityManager entities) {
		this.jdbc = jdbc;
		this.entities = entities;
	}

	void insert(List<DeviceEntity> devices) {
		jdbc.batchUpdate(INSERT, devices, 500, DeviceRows::fill);
	}

	private static void fill(PreparedStatement row, DeviceEntity entity) throws SQLException {
		Repair device = entity.record();
		row.setString(1, device.id().number());
		row.setString(2, device.id().order().number());
		row.setInt(3, entity.position());
		row.setLong(4, device.customer().value());
		row.setString(5, device.submittedBy());
		row.setTimestamp(6, Timestamp.from(entity.submittedAt()));
		row.setString(7, device.kind());
		row.setString(8, device.maker());
		row.setString(9, device.model());
		row.setString(10, device.serial());
		row.setString(11, device.fault());
		row.setString(12, device.accessories());
		row.setDate(13, (device.purchased() != null) ? Date.valueOf(device.purchased()) : null);
		row.setBoolean(14, device.warrantyClaimed());
		row.setString(15, device.state().name());
		row.setTimestamp(16, (device.receivedAt() != null) ? Timestamp.from(device.receivedAt()) : null);
		row.setBoolean(17, device.unannounced());
		row.setBoolean(18, device.onSite());
	}

	/** Those who have not come will not come. */
	int dropMissing(RepairOrderId order) {
		entities.flush();
		int dropped = jdbc.update("""
				update repair set state = 'DROPPED', version = version + 1
				where order_number = ? and state = 'ANNOUNCED'""", order.number());
		entities.clear();
		return dropped;
	}

	void pathForAll(RepairOrderId order, RepairPath path) {
		entities.flush();
		jdbc.update("update repair set path = ?, version = version + 1 where order_number = ?", path.name(),
				order.number());
		entities.clear();
	}

	/** Asks the rule once for each sort of device that has no path yet. */
	void proposePaths(RepairOrderId order, Function<Sort, RepairPath> rule) {
		entities.flush();
		List<Sort> sorts = jdbc.query("""
				select distinct kind, warranty_claimed, purchased from repair
				where order_number = ? and path is null""",
				(row, number) -> new Sort(row.getString(1), row.getBoolean(2), row.getDate(3)), order.number());
		for (Sort sort : sorts) {
			jdbc.update("""
					update repair set path = ?, version = version + 1
					where order_number = ? and path is null and kind = ? and warranty_claimed = ?
					and purchased is not distinct from cast(? as date)""", rule.apply(sort).name(), order.number(),
					sort.kind(), sort.warrantyClaimed(), sort.purchased());
		}
		entities.clear();
	}

	/** What a path depends on. */
	record Sort(String kind, boolean warrantyClaimed, @Nullable Date purchased) {
	}

}
