package org.mendlane.portal;

import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Actor;
import org.mendlane.document.Documents;
import org.mendlane.logistics.Parcels;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.NotFound;

/**
 * Gathers what the page of one device shows.
 */
@Component
class DeviceCard {

	private static final int SHOWN_EVENTS = 4;

	private final DeviceList devices;

	private final RepairOrders orders;

	private final CaseProgress progress;

	private final DeviceFiles files;

	private final DeviceHistory history;

	private final Parcels parcels;

	DeviceCard(DeviceList devices, RepairOrders orders, CaseProgress progress, DeviceFiles files, DeviceHistory history,
			Parcels parcels) {
		this.devices = devices;
		this.orders = orders;
		this.progress = progress;
		this.files = files;
		this.history = history;
		this.parcels = parcels;
	}

	void show(Repair repair, Actor actor, Model model, Locale locale) {
		String number = repair.id().number();
		model.addAttribute("repair", repair);
		DeviceRow row = this.devices.row(number, actor).orElseThrow(() -> new NotFound("device " + number));
		model.addAttribute("row", row);
		model.addAttribute("order", this.orders.get(repair.id().order(), actor));
		this.progress.show(number, model);
		model.addAttribute("parcel", this.parcels.of(repair.id()).orElse(null));
		model.addAttribute("mayReject", this.progress.mayReject(row));
		model.addAttribute("mayDecide", row.decidableBy(actor));
		List<DeviceEvent> events = this.history.of(repair.id(), actor, locale);
		int split = Math.min(SHOWN_EVENTS, events.size());
		model.addAttribute("events", events.subList(0, split));
		model.addAttribute("earlier", events.subList(split, events.size()));
		model.addAttribute("fileLimit", Documents.FILE_LIMIT);
		model.addAttribute("documents", this.files.papers(repair.id()));
		model.addAttribute("photos", PhotoAlbum.of(this.files.photos(repair.id(), locale)));
	}

}
