package org.mendlane.staff;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Role;
import org.mendlane.workflow.QueueCount;

/**
 * A place of work, with the kinds of tasks that wait there; untaken is since when a task
 * has waited for somebody to take it, if that is long.
 */
record Station(String key, String href, String icon, String name, @Nullable Instant untaken, List<QueueCount> kinds) {

	public long count() {
		return this.kinds.stream().mapToLong(QueueCount::open).sum();
	}

	/** The key that leads here after a g. */
	public String letter() {
		return Role.ofGroup(this.key).map(Stations::letter).orElse("h");
	}

	long free() {
		return this.kinds.stream().mapToLong(QueueCount::free).sum();
	}

	/** Whether this is the queue of that name in an address. */
	boolean is(String queue) {
		return this.key.equals(queue.equals("mine") ? "home" : queue);
	}

}
