package org.mendlane.workflow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One open task of a case; without a page it is done in its form.
 */
public record WorkItem(String taskId, String caseNumber, String element, String name, @Nullable String group,
		@Nullable String assignee, Instant since, @Nullable Instant due, @Nullable Instant followUp,
		@Nullable String stage, @Nullable String waitsFor, @Nullable String page, String tasklistUrl) {

	/** Whether nobody has taken it yet. */
	public boolean free() {
		return this.assignee == null;
	}

	/** Whether it should have been done before this moment. */
	public boolean late(Instant now) {
		return this.due != null && this.due.isBefore(now);
	}

	/** Whether the day has come on which somebody wanted to look at it again. */
	public boolean followUpDue(Instant now) {
		return this.followUp != null && !this.followUp.isAfter(now);
	}

}
