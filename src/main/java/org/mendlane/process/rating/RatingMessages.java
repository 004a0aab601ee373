package org.mendlane.process.rating;

import java.util.Map;

import org.mendlane.helpdesk.DeviceRated;
import org.mendlane.process.engine.Facts;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What makes somebody look at a rating.
 */
@Component
class RatingMessages {

	private final Facts facts;

	RatingMessages(Facts facts) {
		this.facts = facts;
	}

	@EventListener
	void on(DeviceRated fact) {
		this.facts.start(fact, "rating", Map.of("stars", fact.stars(), "before", fact.before()));
	}

}
