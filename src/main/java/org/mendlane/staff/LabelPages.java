package org.mendlane.staff;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.mendlane.account.Actor;
import org.mendlane.document.DeviceLabel;
import org.mendlane.document.LabelSize;
import org.mendlane.document.Pdf;
import org.mendlane.document.Zpl;
import org.mendlane.logistics.Loaner;
import org.mendlane.logistics.Loaners;
import org.mendlane.logistics.Places;
import org.mendlane.logistics.StoragePlace;
import org.mendlane.repair.OrderNumbers;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrderId;
import org.mendlane.repair.RepairOrders;
import org.mendlane.repair.RepairState;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Labels to stick on: of a device, of several, of all devices of an order, of a place or
 * a loaner.
 */
@Controller
class LabelPages {

	private static final MediaType TEXT = new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8);

	private final Faces faces;

	private final RepairOrders orders;

	private final Places places;

	private final Pdf pdf;

	private final Loaners loaners;

	LabelPages(Faces faces, RepairOrders orders, Places places, Pdf pdf, Loaners loaners) {
		this.faces = faces;
		this.orders = orders;
		this.places = places;
		this.pdf = pdf;
		this.loaners = loaners;
	}

	@GetMapping("/staff/labels/{number:[A-Za-z0-9]+}.pdf")
	ResponseEntity<byte[]> print(@PathVariable String number, @RequestParam(defaultValue = "SMALL") LabelSize size,
			Actor actor, Locale locale) {
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.body(this.pdf.labels(labels(number, actor), size, locale));
	}

	/** Of several devices on one paper. */
	@GetMapping("/staff/labels.pdf")
	ResponseEntity<byte[]> print(@RequestParam List<String> number, Actor actor, Locale locale) {
		List<DeviceLabel> labels = number.stream()
			.distinct()
			.limit(BulkPages.MOST)
			.flatMap((one) -> labels(one, actor).stream())
			.toList();
		return ResponseEntity.ok()
			.contentType(MediaType.APPLICATION_PDF)
			.body(this.pdf.labels(labels, LabelSize.SMALL, locale));
	}

	@GetMapping("/staff/labels/{number:[A-Za-z0-9]+}.zpl")
	ResponseEntity<String> text(@PathVariable String number, @RequestParam(defaultValue = "SMALL") LabelSize size,
			Actor actor) {
		return ResponseEntity.ok().contentType(TEXT).body(Zpl.of(labels(number, actor), size));
	}

	private List<DeviceLabel> labels(String number, Actor actor) {
		String tidy = OrderNumbers.normalise(number);
		if (Places.isCode(tidy)) {
			StoragePlace place = this.places.get(tidy);
			return List.of(new DeviceLabel(place.code(), place.name(), List.of()));
		}
		if (Loaners.isCode(tidy)) {
			Loaner loaner = this.loaners.get(tidy);
			return List.of(new DeviceLabel(loaner.code(), loaner.name(), List.of(loaner.serial())));
		}
		if (!OrderNumbers.isOrder(tidy)) {
			return List.of(label(this.faces.of(tidy, actor)));
		}
		RepairOrderId order = new RepairOrderId(tidy);
		this.orders.get(order, actor);
		return this.orders.devices(order)
			.stream()
			.filter((device) -> device.state() != RepairState.DROPPED)
			.map((device) -> label(this.faces.of(device.id().number(), actor)))
			.toList();
	}

	private static DeviceLabel label(Face face) {
		Repair device = face.repair();
		return new DeviceLabel(face.number(), face.title(),
				Stream.of(device.serial(), face.customer().name(), device.fault())
					.filter(Objects::nonNull)
					.filter((line) -> !line.isBlank())
					.toList());
	}

}
