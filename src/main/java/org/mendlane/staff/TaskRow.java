package org.mendlane.staff;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.WorkItem;

/** An open task as a list shows it to one person. */
record TaskRow(WorkItem item, String name, String title, String customer, String href, @Nullable String assignee,
		String station, boolean late, boolean mine, boolean claimable) {
}
