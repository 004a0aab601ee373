package org.mendlane.intake;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A row of a list of customers: its texts, what is wrong with them as message keys, and
 * what becomes of it; the detail says which columns change or whom it is like, and done
 * whether it is kept already.
 */
record CustomerDraft(int row, Map<CustomerColumn, String> values, Map<CustomerColumn, String> problems, Verdict verdict,
		@Nullable Long known, String detail, boolean ticked, boolean done) {

	String value(CustomerColumn column) {
		return this.values.getOrDefault(column, "");
	}

	CustomerDraft judged(Verdict now, @Nullable Long customer, String said) {
		return new CustomerDraft(this.row, this.values, this.problems, now, customer, said, this.ticked, this.done);
	}

	CustomerDraft bad(CustomerColumn column, String key) {
		return new CustomerDraft(this.row, this.values, Map.of(column, key), Verdict.BAD, null, "", false, false);
	}

	boolean isJudgedLike(CustomerDraft other) {
		return this.verdict == other.verdict && Objects.equals(this.known, other.known)
				&& this.detail.equals(other.detail);
	}

}
