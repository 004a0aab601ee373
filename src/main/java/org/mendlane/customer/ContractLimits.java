package org.mendlane.customer;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.shared.Money;
import org.mendlane.shared.Refusal;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contracts say about sums for which customers need not be asked; such a limit ends
 * with its contract.
 */
@Component
@Transactional
public class ContractLimits {

	private final JdbcClient jdbc;

	private final Customers customers;

	private final ApprovalLimits own;

	private final CustomerChanges changes;

	private final Clock clock;

	ContractLimits(JdbcClient jdbc, Customers customers, ApprovalLimits own, CustomerChanges changes, Clock clock) {
		this.jdbc = jdbc;
		this.customers = customers;
		this.own = own;
		this.changes = changes;
		this.clock = clock;
	}

	/** The limit that the customer's contract gives, if it gives one. */
	@Transactional(readOnly = true)
	public Optional<ApprovalLimit> of(CustomerId customer) {
		return this.jdbc.sql("select gross, currency, set_by, set_at from contract_limit where customer_id = ?")
			.param(customer.value())
			.query(ApprovalLimits::limit)
			.optional();
	}

	/** The customer's own limit and his contract's. */
	@Transactional(readOnly = true)
	public StandingLimits standing(CustomerId customer) {
		return new StandingLimits(this.customers.get(customer).contract(), this.own.of(customer).orElse(null),
				of(customer).orElse(null));
	}

	/** Sets what the contract says; none means that it covers nothing unasked. */
	public void set(CustomerId id, @Nullable Money gross, Actor actor) {
		actor.require(Role.LEAD);
		if (gross != null && this.customers.get(id).contract() == ContractKind.WITHOUT) {
			throw new Refusal("customer.limit-without-contract");
		}
		ApprovalLimits.mustBePossible(gross);
		this.jdbc.sql("delete from contract_limit where customer_id = ?").param(id.value()).update();
		if (gross != null) {
			this.jdbc
				.sql("insert into contract_limit (customer_id, gross, currency, set_by, set_at) values (?, ?, ?, ?, ?)")
				.params(id.value(), gross.minor(), gross.currency(), actor.login(),
						Timestamp.from(this.clock.instant()))
				.update();
		}
		this.changes.tell(new ContractLimitSet(id, gross, actor.login()));
	}

}
