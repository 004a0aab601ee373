package org.mendlane.repair;

/**
 * Weighs technicians against each other.
 */
@FunctionalInterface
public interface TechnicianRule {

	/** How well the technician suits; no points mean not at all. */
	Verdict weigh(TechnicianCandidate candidate);

	/** Points, the more the better, and the reason in a few words or as a code. */
	record Verdict(int score, String reason) {
	}

}
