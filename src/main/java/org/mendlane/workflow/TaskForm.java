package org.mendlane.workflow;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What the form of an open task shows and asks; it is not whole if it has a part that
 * only its own page or Tasklist can show.
 */
public record TaskForm(WorkItem task, List<FormPart> parts, boolean whole, @Nullable Instant followUp,
		List<Comment> comments) {

	public TaskForm {
		parts = List.copyOf(parts);
		comments = List.copyOf(comments);
	}

	/** What somebody has said about the task. */
	public record Comment(String by, Instant at, String text) {
	}

}
