package org.mendlane.staff;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.customer.Customer;
import org.mendlane.helpdesk.EntryKind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The newest of what has happened to a customer, with what was said and written in all of
 * his cases.
 */
@Component
class CustomerHistory {

	private static final int MOST = 100;

	private static final String TALK = """
			select e.case_number, e.at, e.internal, e.called, e.text, coalesce(a.name, e.written_by) as writer,
				a.customer_id as his
			from conversation_entry e left join account a on a.login = e.written_by
			where e.case_number in (select number from repair_order where customer_id = :customer
				union all select number from repair where customer_id = :customer)
			order by e.at desc, e.id desc fetch first\s""" + MOST + " rows only";

	private final JdbcClient jdbc;

	private final Timelines timelines;

	private final CaseRows rows;

	CustomerHistory(JdbcClient jdbc, Timelines timelines, CaseRows rows) {
		this.jdbc = jdbc;
		this.timelines = timelines;
		this.rows = rows;
	}

	Timeline of(Customer customer, Actor actor, Locale locale) {
		List<Said> talk = this.jdbc.sql(TALK).param("customer", customer.id().value()).query(Said.class).list();
		Map<String, Label> labels = this.rows.labels(talk.stream().map(Said::caseNumber).toList());
		return this.timelines.of(List.of(customer.caseNumber()), actor, locale)
			.with(talk.stream().map((said) -> said.event(labels)).toList(), MOST);
	}

	record Said(String caseNumber, OffsetDateTime at, boolean internal, boolean called, String text, String writer,
			@Nullable Long his) {

		private CaseEvent event(Map<String, Label> labels) {
			Label label = labels.get(this.caseNumber);
			return CaseEvent.said(null, this.at.toInstant(), EntryKind.of(this.internal, this.called), this.his == null,
					this.writer, this.text, List.of(),
					new CaseEvent.Source(this.caseNumber, (label != null) ? label.title() : this.caseNumber));
		}

	}

}
