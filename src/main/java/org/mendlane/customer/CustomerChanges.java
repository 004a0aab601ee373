package org.mendlane.customer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.shared.Fact;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells what happens to customers, and keeps each field that was changed with what it was
 * before; the journal, which forgets nothing, knows it by its number only.
 */
@Component
@Transactional
public class CustomerChanges {

	private final JdbcClient jdbc;

	private final ApplicationEventPublisher events;

	CustomerChanges(JdbcClient jdbc, ApplicationEventPublisher events) {
		this.jdbc = jdbc;
		this.events = events;
	}

	/** Everything that was changed about a customer, by number. */
	@Transactional(readOnly = true)
	public Map<Long, FieldChange> of(CustomerId customer) {
		Map<Long, FieldChange> changes = new HashMap<>();
		this.jdbc.sql("select id, field, before_text, after_text from customer_change where customer_id = ?")
			.param(customer.value())
			.query((row) -> {
				changes.put(row.getLong(1),
						new FieldChange(CustomerField.valueOf(row.getString(2)), row.getString(3), row.getString(4)));
			});
		return changes;
	}

	<F extends Fact> F tell(F fact) {
		this.events.publishEvent(fact);
		return fact;
	}

	/** What a contract allowed ends with it. */
	void tell(ContractChanged fact) {
		if (fact.before() != fact.contract()) {
			this.jdbc.sql("delete from contract_limit where customer_id = ?").param(fact.customer().value()).update();
		}
		this.events.publishEvent(fact);
	}

	void tell(CustomerId customer, FieldChange change, Actor actor) {
		tell(customer, List.of(change), actor);
	}

	/** Who changes nothing is not told of. */
	void tell(CustomerId customer, List<FieldChange> changes, Actor actor) {
		List<Long> numbers = new ArrayList<>();
		changes.forEach((change) -> numbers.add(keep(customer, change)));
		if (!numbers.isEmpty()) {
			tell(new CustomerChanged(customer, numbers, actor.login()));
		}
	}

	private long keep(CustomerId customer, FieldChange change) {
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc.sql("""
				insert into customer_change (customer_id, field, before_text, after_text)
				values (?, ?, cast(? as varchar(1000)), cast(? as varchar(1000)))""")
			.params(customer.value(), change.field().name(), change.before(), change.now())
			.update(key, "id");
		return Optional.ofNullable(key.getKey()).orElseThrow().longValue();
	}

}
