package org.mendlane.repair;

/**
 * A technician proposed for a device, with the reason.
 */
public record TechnicianProposal(String login, int score, String reason) {
}
