package org.mendlane.staff;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.workflow.QueueCount;

/** One queue of tasks, among the queues of a person. */
record Desk(String queue, String title, Instant now, List<Tile> tiles, List<QueueCount> kinds, @Nullable String kind,
		List<TaskRow> rows, boolean more) {

	/** The kind of whatever somebody wanted to look at again by now. */
	static final String AGAIN = "again";

	/** A queue to choose. */
	record Tile(String key, String name, long count, long free, @Nullable Instant untaken, boolean current) {
	}

	/** The link in the menu that leads here. */
	public String station() {
		return this.queue.equals("mine") ? "home" : this.queue;
	}

	/** The address of this list. */
	public String here() {
		return "/staff?queue=" + this.queue + ((this.kind != null) ? "&kind=" + Encoded.of(this.kind) : "");
	}

	/** Whether only what is to be looked at again is shown. */
	public boolean again() {
		return AGAIN.equals(this.kind);
	}

	public long late() {
		return this.rows.stream().filter(TaskRow::late).count();
	}

}
