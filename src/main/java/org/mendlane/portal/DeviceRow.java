package org.mendlane.portal;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairState;
import org.mendlane.shared.Money;

/**
 * One device in the list, with where it stands and what may be done about it.
 */
record DeviceRow(String number, String order, String maker, String model, @Nullable String serial, RepairState state,
		Instant submittedAt, String submittedBy, @Nullable String stage, @Nullable String waitsFor,
		@Nullable Instant since, @Nullable Instant until, boolean asked, boolean byStaff, boolean returning,
		boolean onSite, @Nullable QuoteGlance quote) {

	public String title() {
		return this.maker + " " + this.model;
	}

	public boolean isOver() {
		return this.state == RepairState.CLOSED || this.state == RepairState.DROPPED;
	}

	public boolean isDropped() {
		return this.state == RepairState.DROPPED;
	}

	/** What the customer is asked to do about it. */
	public Todo todo() {
		if (isOver()) {
			return Todo.NOTHING;
		}
		if (this.quote != null && this.quote.isOpen() && "quote".equals(this.stage)) {
			return Todo.DECIDE;
		}
		if (this.asked) {
			return Todo.ANSWER;
		}
		if (isAskedByTechnician()) {
			return Todo.REPLY;
		}
		if (this.state == RepairState.ANNOUNCED) {
			return this.onSite ? visited() : Todo.SHIP;
		}
		if ("acceptance".equals(this.stage) && "customer".equals(this.waitsFor)) {
			return this.returning ? Todo.RETURN : Todo.ACCEPT;
		}
		if ("collection".equals(this.stage)) {
			return Todo.COLLECT;
		}
		return "delivery".equals(this.stage) ? Todo.CONFIRM : Todo.NOTHING;
	}

	private Todo visited() {
		return "customer".equals(this.waitsFor) ? Todo.VISITED : Todo.NOTHING;
	}

	private boolean isAskedByTechnician() {
		return "customer".equals(this.waitsFor) && ("diagnosis".equals(this.stage) || "repair".equals(this.stage));
	}

	/** Whether this person may decide at least one variant of the quote. */
	public boolean decidableBy(@Nullable Actor person) {
		return person != null && this.quote != null && person.mayDecide(this.quote.necessary());
	}

	/** Whose turn it is, as the tag shows it. */
	public @Nullable String turn() {
		return switch (todo()) {
			case DECIDE, ANSWER, REPLY, SHIP, VISITED, ACCEPT, RETURN, COLLECT -> "customer";
			case CONFIRM, NOTHING -> this.waitsFor;
		};
	}

	/** The place in the list, for the next page. */
	String cursor() {
		return ChronoUnit.MICROS.between(Instant.EPOCH, this.submittedAt) + "-" + this.number;
	}

	/**
	 * The latest quote that was put before the customer; whether it has more than the two
	 * usual variants, and what it costs once that is decided.
	 */
	record QuoteGlance(int version, boolean isOpen, Money necessary, Money recommended, boolean manifold,
			@Nullable String choice, @Nullable Money agreed) {

		/** Whether there are two variants, which differ. */
		public boolean isTwofold() {
			return !this.manifold && !this.necessary.equals(this.recommended);
		}

	}

}
