package org.mendlane.customer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What customers have said about sums for which they need not be asked. */
@Component
@Transactional
public class ApprovalLimits {

	private static final long MOST = 10_000_000;

	private final JdbcClient jdbc;

	private final Customers customers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ApprovalLimits(JdbcClient jdbc, Customers customers, ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.events = events;
		this.clock = clock;
	}

	/** The limit of a customer, if he has set one. */
	@Transactional(readOnly = true)
	public Optional<ApprovalLimit> of(CustomerId customer) {
		return this.jdbc.sql("select gross, currency, set_by, set_at from approval_limit where customer_id = ?")
			.param(customer.value())
			.query(ApprovalLimits::limit)
			.optional();
	}

	/** Sets the limit of the actor's own customer; none means to be asked always. */
	public void set(@Nullable Money gross, Actor actor) {
		CustomerId id = this.customers.changeable(actor);
		if (!actor.mayDecide()) {
			throw new Refusal("customer.only-admin");
		}
		mustBePossible(gross);
		this.jdbc.sql("delete from approval_limit where customer_id = ?").param(id.value()).update();
		if (gross != null) {
			this.jdbc
				.sql("insert into approval_limit (customer_id, gross, currency, set_by, set_at) values (?, ?, ?, ?, ?)")
				.params(id.value(), gross.minor(), gross.currency(), actor.login(), Timestamp.from(now()))
				.update();
		}
		this.events.publishEvent(new ApprovalLimitSet(id, gross, actor.login()));
	}

	static void mustBePossible(@Nullable Money gross) {
		if (gross != null && (gross.minor() < 1 || gross.minor() > MOST)) {
			throw new Refusal("customer.limit", new Money(MOST, gross.currency()));
		}
	}

	static ApprovalLimit limit(ResultSet row, int number) throws SQLException {
		return new ApprovalLimit(new Money(row.getLong(1), row.getString(2)), row.getString(3),
				row.getTimestamp(4).toInstant());
	}

	private Instant now() {
		return this.clock.instant();
	}

}
