package org.mendlane.customer;

import org.jspecify.annotations.Nullable;

/** A branch or site of a company; how deep it lies below others is told for lists. */
public record Site(long id, @Nullable Long parent, String name, int depth) {
}
