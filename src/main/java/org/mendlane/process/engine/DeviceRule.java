package org.mendlane.process.engine;

import java.util.function.Predicate;

/**
 * Whether each device of an order gets a diagram of its own.
 */
public record DeviceRule(Predicate<String> hasOwn) {
}
