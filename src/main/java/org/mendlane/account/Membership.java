package org.mendlane.account;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.mendlane.shared.Money;

/** What somebody may do for one customer, in columns. */
@Embeddable
class Membership {

	@Enumerated(EnumType.STRING)
	private CompanyRight companyRight = CompanyRight.REGULAR;

	private boolean seesAll;

	private boolean editsAll;

	private @Nullable Long decidesUpTo;

	private @Nullable String currency;

	private @Nullable Long billingPartyId;

	@Column
	private Instant since = Instant.EPOCH;

	protected Membership() {
	}

	Membership(Rights rights, Instant since) {
		Money limit = rights.limit();
		this.companyRight = rights.type();
		this.seesAll = rights.seesAll();
		this.editsAll = rights.editsAll();
		this.decidesUpTo = (limit != null) ? limit.minor() : null;
		this.currency = (limit != null) ? limit.currency() : null;
		this.billingPartyId = rights.billingParty();
		this.since = since;
	}

	Instant since() {
		return this.since;
	}

	Rights rights() {
		Money limit = (this.decidesUpTo != null && this.currency != null) ? new Money(this.decidesUpTo, this.currency)
				: null;
		return new Rights(this.companyRight, this.seesAll, this.editsAll, limit, this.billingPartyId);
	}

}
