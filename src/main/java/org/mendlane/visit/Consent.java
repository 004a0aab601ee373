package org.mendlane.visit;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * When and how a customer has answered, what he has drawn, and whose log-in noted it.
 */
record Consent(ConsentWay way, Instant at, @Nullable String strokes, String by) {
}
