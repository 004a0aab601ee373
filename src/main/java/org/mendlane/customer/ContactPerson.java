package org.mendlane.customer;

import org.jspecify.annotations.Nullable;

/** Somebody of a company whom the shop may talk to, at a site or for all of it. */
public record ContactPerson(long id, @Nullable Long site, String name, String job, @Nullable String phone,
		@Nullable String email) {

	/** Name and what he does, for lists. */
	public String label() {
		return this.job.isEmpty() ? this.name : this.name + ", " + this.job;
	}

}
