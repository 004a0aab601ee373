package org.mendlane.staff;

import java.util.List;
import java.util.Optional;

import org.mendlane.account.Actor;
import org.mendlane.helpdesk.Rating;
import org.mendlane.helpdesk.Ratings;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.logistics.Placed;
import org.mendlane.logistics.Places;
import org.mendlane.logistics.StoragePlace;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;

import org.springframework.stereotype.Component;

/**
 * Where a device lies, how it went back to its customer, and what he thought of it then.
 */
@Component
class WayHome {

	private final CaseRows rows;

	private final Parcels parcels;

	private final Places places;

	private final Ratings ratings;

	WayHome(CaseRows rows, Parcels parcels, Places places, Ratings ratings) {
		this.rows = rows;
		this.parcels = parcels;
		this.places = places;
		this.ratings = ratings;
	}

	Optional<Parcel> parcel(RepairId repair) {
		return this.parcels.of(repair);
	}

	Custody custody(RepairId repair) {
		return this.rows.custody(repair);
	}

	Optional<Placed> place(RepairId repair) {
		return this.places.of(repair);
	}

	/** Where this person can put the device; nowhere while it is not in the house. */
	List<StoragePlace> places(Repair device, Actor actor) {
		return Places.mayMove(actor) && Places.isHere(device.state()) ? this.places.all() : List.of();
	}

	Optional<Rating> rating(RepairId repair) {
		return this.ratings.of(repair);
	}

}
