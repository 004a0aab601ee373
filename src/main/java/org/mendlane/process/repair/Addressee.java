package org.mendlane.process.repair;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.mendlane.customer.Customer;
import org.mendlane.customer.Customers;
import org.mendlane.process.general.CaseModel;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Whose device it is and which language he reads. */
@Component
class Addressee {

	private final Repairs repairs;

	private final Customers customers;

	private final CaseModel model;

	private final Clock clock;

	private final ZoneId zone;

	Addressee(Repairs repairs, Customers customers, CaseModel model, Clock clock,
			@Value("${mendlane.time-zone}") ZoneId zone) {
		this.clock = clock;
		this.repairs = repairs;
		this.customers = customers;
		this.model = model;
		this.zone = zone;
	}

	Instant now() {
		return this.clock.instant();
	}

	LocalDate today() {
		return LocalDate.ofInstant(this.clock.instant(), this.zone);
	}

	Of of(RepairId id) {
		Repair repair = this.repairs.repair(id);
		Customer customer = this.customers.get(repair.customer());
		return new Of(repair, customer, this.model.language(repair.submittedBy(), customer));
	}

	@Nullable Date endOf(@Nullable LocalDate day) {
		return (day != null) ? Date.from(day.atTime(LocalTime.MAX).atZone(this.zone).toInstant()) : null;
	}

	/** A device with its customer. */
	record Of(Repair repair, Customer customer, Locale language) {
	}

}
