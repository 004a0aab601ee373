package org.mendlane.process.engine;

/**
 * A task has become somebody's without his own doing; {@code by} is the login of the
 * colleague who gave it, or the system's.
 */
public record TaskGiven(String taskId, String caseNumber, String element, String name, String to, String by) {
}
