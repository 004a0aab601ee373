package org.mendlane.logistics;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.document.Signature;
import org.mendlane.shared.NotFound;
import org.mendlane.shared.Refusal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Couriers who take several parcels at once and sign for them.
 */
@Service
@Transactional
public class CourierHandovers {

	private static final int SHOWN = 10;

	private final CourierHandoverRows rows;

	private final CourierPaper paper;

	private final Parcels parcels;

	CourierHandovers(CourierHandoverRows rows, CourierPaper paper, Parcels parcels) {
		this.rows = rows;
		this.paper = paper;
		this.parcels = parcels;
	}

	/** The parcels that wait for this courier. */
	@Transactional(readOnly = true)
	public List<Parcel> waiting(Carrier carrier) {
		return parcels.ready().stream().filter((parcel) -> parcel.carrier() == carrier).toList();
	}

	/**
	 * All these parcels leave with this courier, or none; answers the number of the
	 * protocol.
	 */
	public long sign(Carrier carrier, Set<String> trackingNumbers, Signature signature, Actor actor) {
		if (trackingNumbers.isEmpty()) {
			throw new Refusal("logistics.courier-nothing");
		}
		List<Parcel> taken = waiting(carrier).stream()
			.filter((parcel) -> trackingNumbers.contains(parcel.trackingNumber()))
			.sorted(Comparator.comparing(Parcel::trackingNumber))
			.toList();
		if (taken.size() != trackingNumbers.size()) {
			throw new Refusal("logistics.handover-changed");
		}
		taken.forEach((parcel) -> parcels.pickedUp(parcel.trackingNumber(), actor));
		return rows.insert(carrier, taken, signature, actor.name());
	}

	/** The latest, newest first. */
	@Transactional(readOnly = true)
	public List<CourierHandover> latest(Actor actor) {
		actor.require(Role.DISPATCH, Role.RECEPTION);
		return rows.latest(SHOWN);
	}

	/** What was signed, to keep or to print. */
	@Transactional(readOnly = true)
	public byte[] print(long id, Actor actor, Locale locale) {
		actor.require(Role.DISPATCH, Role.RECEPTION);
		return paper.print(rows.with(id).stream().findFirst().orElseThrow(() -> new NotFound("hand-over " + id)),
				locale);
	}

}
