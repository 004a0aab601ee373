package org.mendlane.portal;

import java.time.Clock;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Rating;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairState;

/**
 * What the page of a device that has come home asks and tells about its rating.
 */
@Component
class RatingPanel {

	private final Ratings ratings;

	private final Clock clock;

	RatingPanel(Ratings ratings, Clock clock) {
		this.ratings = ratings;
		this.clock = clock;
	}

	void show(Repair repair, Actor actor, Model model) {
		boolean home = repair.state() == RepairState.CLOSED;
		Rating given = home ? this.ratings.of(repair.id()).orElse(null) : null;
		model.addAttribute("rating", given);
		model.addAttribute("mayRate", home && actor.mayEdit(repair.submittedBy()) && isOpen(given));
	}

	private boolean isOpen(@Nullable Rating given) {
		return given == null || !this.clock.instant().isAfter(given.changeableUntil());
	}

}
