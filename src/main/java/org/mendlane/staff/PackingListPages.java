package org.mendlane.staff;

import java.util.List;
import java.util.Locale;

import org.mendlane.account.Actor;
import org.mendlane.document.PackingList;
import org.mendlane.document.Pdf;
import org.mendlane.document.PrintedDevice;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Parcel;
import org.mendlane.logistics.Parcels;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrders;
import org.mendlane.shared.Address;
import org.mendlane.shared.NotFound;
import org.mendlane.shop.Shop;
import org.mendlane.text.Texts;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What lies in a parcel, on paper in the customer's language, to go into it. */
@Controller
class PackingListPages {

	private final Faces faces;

	private final Parcels parcels;

	private final RepairOrders orders;

	private final Shop shop;

	private final Pdf pdf;

	private final Texts texts;

	PackingListPages(Faces faces, Parcels parcels, RepairOrders orders, Shop shop, Pdf pdf, Texts texts) {
		this.faces = faces;
		this.parcels = parcels;
		this.orders = orders;
		this.shop = shop;
		this.pdf = pdf;
		this.texts = texts;
	}

	@GetMapping("/staff/packing/{number}/list.pdf")
	ResponseEntity<byte[]> print(@PathVariable String number, Actor actor) {
		Face face = this.faces.of(number, actor);
		Parcel parcel = this.parcels.of(face.repair().id())
			.orElseThrow(() -> new NotFound("parcel of " + face.number()));
		Locale language = face.customer().language();
		Address home = this.orders.order(face.repair().id().order()).returnAddress();
		Address house = this.shop.data().address();
		PackingList list = new PackingList(parcel.trackingNumber(), parcel.carrier().label(),
				this.texts.date(parcel.packedAt(), language), face.customer().name(),
				List.of(this.shop.data().name(), house.street(), house.town(home.country(), language)),
				home.lines(house.country(), language),
				parcel.contents().stream().map((device) -> printed(device, actor)).toList());
		return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).body(this.pdf.packingList(list, language));
	}

	private PrintedDevice printed(PackedDevice packed, Actor actor) {
		Repair device = this.faces.of(packed.repair().number(), actor).repair();
		return PrintedDevice.of(packed.repair().number(), device.title(), device.serial(), packed.contents(), null);
	}

}
