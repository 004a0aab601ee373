package org.mendlane.workflow;

/**
 * A process that a person may start by hand.
 */
public record StartableProcess(String key, String name, int version) {
}
