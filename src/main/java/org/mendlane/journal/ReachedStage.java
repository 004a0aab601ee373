package org.mendlane.journal;

import java.time.Instant;

/**
 * A stage a case has reached, and when for the first time.
 */
public record ReachedStage(String stage, Instant at) {
}
