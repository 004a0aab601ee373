package org.mendlane.logistics;

import org.jspecify.annotations.Nullable;

/**
 * What whoever collects devices shows for it: the order's code, or a document that staff
 * has seen.
 */
public record Collector(@Nullable String code, boolean documentSeen) {
}
