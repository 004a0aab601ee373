package org.mendlane.portal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

import org.mendlane.account.Actor;
import org.mendlane.document.Document;
import org.mendlane.document.Documents;
import org.mendlane.logistics.Parcels;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.NotFound;
import org.mendlane.workflow.CaseMap;

/**
 * Gathers what the page of one device shows.
 */
@Component
class DeviceCard {

	private static final int SHOWN_EVENTS = 4;

	private final DeviceList devices;

	private final RepairOrders orders;

	private final CaseMap map;

	private final Documents documents;

	private final DeviceHistory history;

	private final Parcels parcels;

	DeviceCard(DeviceList devices, RepairOrders orders, CaseMap map, Documents documents, DeviceHistory history,
			Parcels parcels) {
		this.devices = devices;
		this.orders = orders;
		this.map = map;
		this.documents = documents;
		this.history = history;
		this.parcels = parcels;
	}

	void show(Repair repair, Actor actor, Model model, Locale locale) {
		String number = repair.id().number();
		model.addAttribute("repair", repair);
		model.addAttribute("row", this.devices.row(number, actor).orElseThrow(() -> new NotFound("device " + number)));
		model.addAttribute("order", this.orders.get(repair.id().order(), actor));
		model.addAttribute("stages", this.map.stages(number));
		model.addAttribute("parcel", this.parcels.of(repair.id()).orElse(null));
		model.addAttribute("mayDecide", actor.mayDecide());
		List<DeviceEvent> events = this.history.of(repair.id(), actor, locale);
		int split = Math.min(SHOWN_EVENTS, events.size());
		model.addAttribute("events", events.subList(0, split));
		model.addAttribute("earlier", events.subList(split, events.size()));
		List<Document> all = new ArrayList<>(this.documents.of(number));
		all.addAll(this.documents.of(repair.id().order().number()));
		model.addAttribute("documents", all.stream().filter(DeviceCard::isPaper).toList());
		photos(repair, model);
	}

	void photos(Repair repair, Model model) {
		model.addAttribute("repair", repair);
		List<Document> photos = new ArrayList<>(
				this.documents.of(repair.id().number()).stream().filter(DeviceCard::isPhoto).toList());
		Collections.reverse(photos);
		model.addAttribute("photos", photos);
	}

	private static boolean isPhoto(Document document) {
		return document.kind().startsWith("photo-");
	}

	private static boolean isPaper(Document document) {
		return !isPhoto(document) && !"attachment".equals(document.kind());
	}

}
