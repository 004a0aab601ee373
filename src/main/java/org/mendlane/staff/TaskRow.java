package org.mendlane.staff;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.WorkItem;

/**
 * An open task as a list shows it to one person; again if its day to be looked at has
 * come.
 */
record TaskRow(WorkItem item, String name, String title, String customer, String href, @Nullable String assignee,
		String station, boolean late, boolean again, @Nullable LocalDate followUp, boolean mine, boolean allowed) {

	/** Whether this person may take it. */
	public boolean isClaimable() {
		return this.allowed && this.item.free();
	}

}
