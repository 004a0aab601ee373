package org.mendlane.quote;

import java.time.Instant;

/**
 * Who decided what, and when.
 */
public record Decision(Choice choice, String by, Instant at) {
}
