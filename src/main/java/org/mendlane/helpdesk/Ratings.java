package org.mendlane.helpdesk;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.RepairState;
import org.mendlane.repair.Repairs;
import org.mendlane.shared.Refusal;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How customers rate the repairs of devices that have come home.
 */
@Service
@Transactional
public class Ratings {

	private static final int LONGEST = 2000;

	private final RatingRows ratings;

	private final Repairs repairs;

	private final ApplicationEventPublisher facts;

	private final Clock clock;

	Ratings(RatingRows ratings, Repairs repairs, ApplicationEventPublisher facts, Clock clock) {
		this.ratings = ratings;
		this.repairs = repairs;
		this.facts = facts;
		this.clock = clock;
	}

	/** Rates a repair, or thinks otherwise while that is possible. */
	public void rate(RepairId repair, int stars, String remark, Actor actor) {
		mayRate(repair, actor);
		if (stars < 1 || stars > Rating.MOST) {
			throw new Refusal("rating.stars-missing", Rating.MOST);
		}
		if (remark.strip().length() > LONGEST) {
			throw new Refusal("rating.remark-too-long", LONGEST);
		}
		Instant now = clock.instant();
		Rating known = ratings.lock(repair).orElse(null);
		if (known == null) {
			ratings.add(repair, stars, remark.strip(), actor.login(), now);
		}
		else if (now.isAfter(known.changeableUntil())) {
			throw new Refusal("rating.too-late", known.changeableUntil());
		}
		else {
			ratings.change(repair, stars, remark.strip(), actor.login(), now);
		}
		facts.publishEvent(new DeviceRated(repair, stars, (known != null) ? known.stars() : 0, actor.login()));
	}

	/** The rating of a device, if the customer has given one. */
	@Transactional(readOnly = true)
	public Optional<Rating> of(RepairId repair) {
		return ratings.of(repair);
	}

	private void mayRate(RepairId repair, Actor actor) {
		RepairState state = repairs.get(repair, actor).state();
		if (actor.isStaff() || actor.onlyReads()) {
			throw new Refusal("rating.customer-only");
		}
		repairs.changeable(repair, actor);
		if (state != RepairState.CLOSED) {
			throw new Refusal("rating.not-delivered");
		}
	}

}
