package org.mendlane.repair;

/**
 * What a rule is told about a technician who might take a device.
 */
public record TechnicianCandidate(String login, String kind, boolean skilled, int load, boolean absent) {
}
