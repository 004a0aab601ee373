package org.mendlane.workflow;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Whether the diagram of a case has a reminder left for its customer where it waits for
 * him now, and when he was last reminded, be it by the diagram or by a person; fresh if
 * that is less than a day ago.
 */
public record Reminding(boolean left, boolean fresh, @Nullable Instant last) {
}
