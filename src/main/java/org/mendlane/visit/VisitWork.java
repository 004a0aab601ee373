package org.mendlane.visit;

import org.mendlane.shared.Refusal;

/**
 * What a technician has done, and in how many minutes.
 */
public record VisitWork(String text, int minutes) {

	static final int MOST_MINUTES = 10_000;

	static final int LONGEST = 3000;

	public VisitWork {
		text = text.strip();
		if (text.isEmpty() || text.length() > LONGEST) {
			throw new Refusal("visit.work", LONGEST);
		}
		if (minutes < 0 || minutes > MOST_MINUTES) {
			throw new Refusal("repair.minutes", MOST_MINUTES);
		}
	}

}
