package org.mendlane.workflow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One stage on a case's status bar; the name is the diagram's, for keys without a
 * message.
 */
public record Stage(String key, String name, @Nullable Instant reached, boolean current, @Nullable String waitsFor,
		@Nullable Instant until) {
}
