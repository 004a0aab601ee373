package org.mendlane.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.mendlane.customer.CustomerId;
import org.mendlane.logistics.Loaners;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * What the shop does for a customer: what is under way, his devices, what he has borrowed
 * and what he thought of it.
 */
@Component
class CustomerCases {

	private static final int MOST = 100;

	private static final String OPEN = CaseRows.SELECT + """
			where r.customer_id = :customer and r.state not in ('CLOSED', 'DROPPED')
			order by case when coalesce(p.waits_for, o.waits_for) = 'customer' then 0 else 1 end,
				r.submitted_at desc, r.number desc fetch first 30 rows only""";

	private static final String ALL = CaseRows.SELECT + "where r.customer_id = :customer "
			+ "order by r.submitted_at desc, r.number desc fetch first " + MOST + " rows only";

	private final JdbcClient jdbc;

	private final Loaners loaners;

	private final RatingSums ratings;

	private final Clock clock;

	CustomerCases(JdbcClient jdbc, Loaners loaners, RatingSums ratings, Clock clock) {
		this.jdbc = jdbc;
		this.loaners = loaners;
		this.ratings = ratings;
		this.clock = clock;
	}

	void show(CustomerId customer, Model model) {
		List<CaseRow> all = rows(ALL, customer);
		model.addAttribute("open", rows(OPEN, customer));
		model.addAttribute("devices", devices(all));
		model.addAttribute("more", all.size() == MOST);
		model.addAttribute("lent", this.loaners.lentTo(customer));
		model.addAttribute("today", LocalDate.now(this.clock));
		model.addAttribute("ratings", this.ratings.of(customer));
		model.addAttribute("rated", this.ratings.sum(customer));
	}

	private List<CaseRow> rows(String sql, CustomerId customer) {
		return this.jdbc.sql(sql).param("customer", customer.value()).query(CaseRows::row).list();
	}

	/** A device that came back stands where it came last. */
	private static List<OwnedDevice> devices(List<CaseRow> cases) {
		return cases.stream()
			.collect(Collectors.groupingBy(OwnedDevice::key, LinkedHashMap::new, Collectors.toList()))
			.values()
			.stream()
			.map(OwnedDevice::new)
			.toList();
	}

}
