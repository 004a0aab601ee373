package org.mendlane.logistics;

import java.security.SecureRandom;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The code of six digits with which a customer, or whoever he sends, collects the devices
 * of an order at the counter; staff does not read it, but hears it.
 */
@Component
public class CollectionCodes {

	/** What stands for the code in a mail until it leaves. */
	public static final String IN_MAIL = "*** ***";

	private static final int ALL = 1_000_000;

	private final JdbcClient jdbc;

	private final RepairOrders orders;

	private final SecureRandom random = new SecureRandom();

	CollectionCodes(JdbcClient jdbc, RepairOrders orders) {
		this.jdbc = jdbc;
		this.orders = orders;
	}

	/** Gives a new order its code. */
	@Transactional
	public void draw(RepairOrderId order) {
		jdbc.sql("insert into collection_code (order_number, code) values (?, ?)")
			.params(order.number(), "%06d".formatted(random.nextInt(ALL)))
			.update();
	}

	/** The code in two groups of three digits, for the customer who sees the order. */
	@Transactional(readOnly = true)
	public Optional<String> of(RepairOrderId order, Actor actor) {
		orders.get(order, actor);
		return actor.isStaff() ? Optional.empty() : kept(order).map(CollectionCodes::grouped);
	}

	/** Puts the code of this order into a mail to whoever is to collect its devices. */
	@Transactional(readOnly = true)
	public String withCode(String mail, RepairOrderId order) {
		return kept(order).map((code) -> mail.replace(IN_MAIL, grouped(code))).orElse(mail);
	}

	private static String grouped(String code) {
		return code.substring(0, 3) + " " + code.substring(3);
	}

	/** Refuses a wrong code, and who shows neither a code nor a document. */
	Proof proof(RepairOrderId order, Collector collector) {
		if (collector.documentSeen()) {
			return Proof.DOCUMENT;
		}
		String typed = (collector.code() != null) ? collector.code().replaceAll("\\s", "") : "";
		if (typed.isEmpty()) {
			throw new Refusal("logistics.collector-unknown");
		}
		if (kept(order).filter(typed::equals).isEmpty()) {
			throw new Refusal("logistics.collection-code-wrong");
		}
		return Proof.CODE;
	}

	private Optional<String> kept(RepairOrderId order) {
		return jdbc.sql("select code from collection_code where order_number = ?")
			.param(order.number())
			.query(String.class)
			.optional();
	}

}
