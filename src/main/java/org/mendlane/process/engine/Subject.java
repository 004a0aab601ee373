package org.mendlane.process.engine;

import org.jspecify.annotations.Nullable;

/**
 * Whom and what a case is about: the customer's number, and the maker and model if it is
 * one device.
 */
public record Subject(long customer, @Nullable String device) {
}
