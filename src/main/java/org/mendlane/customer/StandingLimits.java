package org.mendlane.customer;

import org.jspecify.annotations.Nullable;

/**
 * Up to which sums a customer need not be asked: what he has set himself, and what his
 * contract says; either suffices, so the higher of the two counts.
 */
public record StandingLimits(ContractKind contract, @Nullable ApprovalLimit own, @Nullable ApprovalLimit contractual) {

	/** Whether there is any. */
	public boolean any() {
		return this.own != null || this.contractual != null;
	}

	/** Those in this currency. */
	public StandingLimits in(String currency) {
		return new StandingLimits(this.contract, in(currency, this.own), in(currency, this.contractual));
	}

	private static @Nullable ApprovalLimit in(String currency, @Nullable ApprovalLimit limit) {
		return (limit != null && limit.gross().currency().equals(currency)) ? limit : null;
	}

}
