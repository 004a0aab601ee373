package org.mendlane.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.mendlane.account.Actor;
import org.mendlane.account.Role;
import org.mendlane.logistics.Carrier;
import org.mendlane.logistics.Difference;
import org.mendlane.logistics.PackedDevice;
import org.mendlane.logistics.Parcels;
import org.mendlane.logistics.ReturnMethods;
import org.mendlane.repair.Repair;
import org.mendlane.repair.RepairOrders;
import org.mendlane.text.Texts;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Devices of one customer, compared with what came and packed for the way home. */
@Controller
@RequestMapping("/staff/packing/{number}")
class PackingPages {

	private final Faces faces;

	private final CaseRows cases;

	private final Parcels parcels;

	private final RepairOrders orders;

	private final ReturnMethods returns;

	private final Texts texts;

	PackingPages(Faces faces, CaseRows cases, Parcels parcels, RepairOrders orders, ReturnMethods returns,
			Texts texts) {
		this.faces = faces;
		this.cases = cases;
		this.parcels = parcels;
		this.orders = orders;
		this.returns = returns;
		this.texts = texts;
	}

	@GetMapping
	String packing(@PathVariable String number, Actor actor, Locale locale, Model model) {
		actor.require(Role.DISPATCH, Role.RECEPTION);
		Face face = this.faces.of(number, actor);
		List<PackingLine> lines = lines(face, (Map<?, ?>) model.getAttribute("typed"), actor);
		model.addAttribute("face", face).addAttribute("lines", lines);
		if (model.containsAttribute("typed")) {
			model.addAttribute("differences", differences(packed(lines), locale));
		}
		model.addAttribute("address", this.orders.order(face.repair().id().order()).returnAddress());
		model.addAttribute("returnMethod", this.returns.of(face.repair().id().order()));
		model.addAttribute("carriers", Carrier.couriers());
		model.addAttribute("parcel", this.parcels.of(face.repair().id()).orElse(null));
		return "staff/packing";
	}

	@PostMapping
	RedirectView pack(@PathVariable String number, @Valid @ModelAttribute ParcelForm form, Actor actor, Locale locale,
			HttpServletRequest request, RedirectAttributes flash) {
		Face face = this.faces.of(number, actor);
		if (!form.knowsDifferences() && !differences(form.packed(), locale).isEmpty()) {
			flash.addFlashAttribute("typed", FormRefusals.typed(request));
			return Way.to("/staff/packing/" + face.number() + Way.query("back", form.back()));
		}
		this.parcels.pack(form.packing(), actor);
		Way.done(flash, "staff.packing.done", form.trackingNumber());
		return Way.back(form.back(), "/staff/pickup");
	}

	/** The scanned device first, then others of its customer that are ready too. */
	private List<PackingLine> lines(Face face, @Nullable Map<?, ?> typed, Actor actor) {
		List<Repair> devices = new ArrayList<>(List.of(face.repair()));
		this.cases.packable(face.customer().id())
			.stream()
			.filter((other) -> !other.equals(face.number()))
			.forEach((other) -> devices.add(this.faces.of(other, actor).repair()));
		return devices.stream()
			.map((device) -> (typed != null) ? PackingLine.typed(device, typed)
					: PackingLine.fresh(device, device.equals(face.repair())))
			.toList();
	}

	private static List<PackedDevice> packed(List<PackingLine> lines) {
		return lines.stream().filter(PackingLine::packed).map(PackingLine::packing).toList();
	}

	private Map<String, String> differences(List<PackedDevice> packed, Locale locale) {
		Map<String, String> differences = new LinkedHashMap<>();
		for (PackedDevice device : packed) {
			Difference difference = this.parcels.difference(device.repair(), device.contents());
			if (!difference.none()) {
				differences.put(device.repair().number(), sentence(difference, locale));
			}
		}
		return differences;
	}

	private String sentence(Difference difference, Locale locale) {
		List<String> parts = new ArrayList<>();
		if (!difference.missing().isEmpty()) {
			parts.add(this.texts.get("staff.packing.missing", locale, String.join(", ", difference.missing())));
		}
		if (!difference.extra().isEmpty()) {
			parts.add(this.texts.get("staff.packing.added", locale, String.join(", ", difference.extra())));
		}
		return String.join("; ", parts);
	}

}
