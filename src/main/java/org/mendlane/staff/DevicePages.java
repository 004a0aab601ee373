package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.device.DeviceKinds;
import org.mendlane.quote.Quotes;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairId;
import org.mendlane.repair.Repairs;

import org.springframework.stereotype.Component;

/** Gathers what the page of a device shows. */
@Component
class DevicePages {

	private final Repairs repairs;

	private final OtherCases others;

	private final Quotes quotes;

	private final WayHome home;

	private final DeviceKinds kinds;

	DevicePages(Repairs repairs, OtherCases others, Quotes quotes, WayHome home, DeviceKinds kinds) {
		this.repairs = repairs;
		this.others = others;
		this.quotes = quotes;
		this.home = home;
		this.kinds = kinds;
	}

	DevicePage of(Repair repair, CaseViews names, Actor actor, Locale locale) {
		RepairId id = repair.id();
		return new DevicePage(this.kinds.name(repair.kind(), locale), names.name(repair.technician()),
				this.repairs.parts(id), this.quotes.current(id).orElse(null), this.quotes.records(id),
				this.home.parcel(id).orElse(null), this.home.rating(id).orElse(null), this.home.custody(id),
				this.home.place(id).orElse(null), this.home.places(repair, actor), names.photos(id.number()),
				this.others.siblings(repair), this.others.earlier(repair));
	}

}
