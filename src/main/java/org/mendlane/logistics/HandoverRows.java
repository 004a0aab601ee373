package org.mendlane.logistics;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.mendlane.document.DocumentId;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.shared.Refusal;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/**
 * What was signed at the counter; added to and never changed.
 */
@Component
class HandoverRows {

	private final JdbcClient jdbc;

	private final Clock clock;

	HandoverRows(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Instant now() {
		return clock.instant().truncatedTo(ChronoUnit.MICROS);
	}

	/** Devices of the order that nobody can sign for any more in this direction. */
	Set<String> done(RepairOrderId order, Direction direction) {
		Set<String> done = new HashSet<>(
				jdbc.sql("select repair_number from handover_device where order_number = ? and direction = ?")
					.params(order.number(), direction.name())
					.query(String.class)
					.list());
		if (direction == Direction.OUT) {
			done.addAll(jdbc.sql("select repair_number from parcel_device where repair_number like ?")
				.param(order.number() + "D%")
				.query(String.class)
				.list());
		}
		return done;
	}

	/** Of two at once, one is kept. */
	void insert(RepairOrderId order, Direction direction, List<Repair> devices, Signing signing, DocumentId paper) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		jdbc.sql("""
				insert into handover
					(order_number, direction, signer, strokes, proof, document_id, signed_at, signed_before)
				values (?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(order.number(), direction.name(), signing.signature().signer(), signing.signature().strokes(),
					(signing.proof() != null) ? signing.proof().name() : null, paper.value(),
					signing.at().atOffset(ZoneOffset.UTC), signing.before().login())
			.update(key, "id");
		try {
			devices.forEach((device) -> jdbc.sql("""
					insert into handover_device (handover_id, order_number, direction, repair_number)
					values (?, ?, ?, ?)""")
				.params(key.getKey(), order.number(), direction.name(), device.id().number())
				.update());
		}
		catch (DuplicateKeyException ex) {
			throw new Refusal("logistics.handover-changed");
		}
	}

}
