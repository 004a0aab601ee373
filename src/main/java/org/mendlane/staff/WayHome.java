package org.mendlane.staff;

import java.util.Optional;

import org.mendlane.helpdesk.Rating;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.repair.RepairId;

import org.springframework.stereotype.Component;

/** How a device went back to its customer, and what he thought of it then. */
@Component
class WayHome {

	private final Parcels parcels;

	private final Ratings ratings;

	WayHome(Parcels parcels, Ratings ratings) {
		this.parcels = parcels;
		this.ratings = ratings;
	}

	Optional<Parcel> parcel(RepairId repair) {
		return this.parcels.of(repair);
	}

	Optional<Rating> rating(RepairId repair) {
		return this.ratings.of(repair);
	}

}
