package org.mendlane.workflow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How many tasks of one kind wait for a group, how many of them nobody has taken, and
 * since when the oldest of these waits.
 */
public record QueueCount(String group, String element, String name, long open, long free, @Nullable Instant oldest) {
}
